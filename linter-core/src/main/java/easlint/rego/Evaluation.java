package easlint.rego;

import org.jspecify.annotations.Nullable;

/** One evaluation: budget, answers of rules so far, results. Used by one thread. */
final class Evaluation {
  /** What values cost in memory, roughly. */
  static final long COLLECTION_BYTES = 64;

  static final long ELEMENT_BYTES = 16;
  static final long MEMBER_BYTES = 48;

  /** Calls within calls. Rego has no recursion, so that policies of people need a few dozen. */
  private static final int MAX_DEPTH = 400;

  /** How many parts of a value are looked at for the price of a step. */
  private static final int PARTS_PER_STEP_BITS = 6;

  /** Stands for an answer that is known to be undefined. */
  private enum Unanswered implements Value {
    UNDEFINED;

    @Override
    public Kind kind() {
      return Kind.NULL;
    }
  }

  private final Program program;
  private final boolean strict;
  private final SetValue results = new SetValue();
  private long steps;
  private long bytes;
  private int depth;
  private @Nullable Value[] answers;
  private @Nullable Value returned;

  /**
   * @param strict whether a function that refuses its arguments ends the evaluation; otherwise it
   *     is undefined, as in OPA
   */
  Evaluation(Program program, Limits limits, boolean strict) {
    this.program = program;
    this.strict = strict;
    steps = limits.steps();
    bytes = limits.bytes();
    answers = new @Nullable Value[program.functionCount()];
  }

  Program program() {
    return program;
  }

  SetValue results() {
    return results;
  }

  /** Takes steps from the budget, before the work is done. */
  void charge(long count) {
    steps -= count;
    if (steps < 0) {
      throw EvaluationException.outOf("many steps");
    }
  }

  /** Takes memory from the budget, before it is used. */
  void allocate(long count) {
    bytes -= count;
    if (bytes < 0) {
      throw EvaluationException.outOf("much memory");
    }
  }

  /** Takes steps for looking at a whole value. */
  void chargeWeight(Value value) {
    charge(Content.weight(value) >> PARTS_PER_STEP_BITS);
  }

  void setReturned(@Nullable Value value) {
    returned = value;
  }

  /** {@return the answer of a rule, which is computed once while input and data are the same} */
  @Nullable Value rule(Function rule, @Nullable Value input, @Nullable Value data) {
    Value answer = answers[rule.index()];
    if (answer == null) {
      @Nullable Value[] frame = rule.newFrame();
      frame[rule.parameter(0)] = input;
      frame[rule.parameter(1)] = data;
      Value computed = call(rule, frame);
      answer = computed == null ? Unanswered.UNDEFINED : computed;
      answers[rule.index()] = answer;
    }
    return answer == Unanswered.UNDEFINED ? null : answer;
  }

  /** {@return the result of a function, or null if it is undefined} */
  @Nullable Value call(Function function, @Nullable Value[] frame) {
    charge(1);
    if (++depth > MAX_DEPTH) {
      throw EvaluationException.outOf("much nesting");
    }
    int outcome = function.code().execute(frame, this);
    depth--;
    return outcome == Instruction.RETURN ? returned : null;
  }

  /** {@return the result of a function of the engine, or null if it is undefined} */
  @Nullable Value apply(Builtin builtin, Value[] arguments) {
    charge(1);
    for (Value argument : arguments) {
      chargeWeight(argument);
    }
    try {
      Value result = Builtins.apply(builtin, arguments, this);
      if (result != null && !builtin.passesOn()) {
        allocate(sizeOf(result));
      }
      return result;
    } catch (BuiltinError e) {
      if (strict) {
        throw new EvaluationException(
            EvaluationException.Code.FUNCTION_ERROR, builtin.regoName() + ": " + e.getMessage(), e);
      }
      return null;
    }
  }

  private static long sizeOf(Value value) {
    return switch (value.kind()) {
      case STRING -> 2L * value.text().length();
      case ARRAY -> ELEMENT_BYTES * value.size();
      case OBJECT, SET -> MEMBER_BYTES * value.size();
      case NULL, BOOLEAN, NUMBER -> 0;
    };
  }

  /** Forgets what rules answered, as input or data change; {@return it, to be recalled later} */
  @Nullable Value[] forgetRules() {
    @Nullable Value[] before = answers;
    allocate(8L * before.length);
    answers = new @Nullable Value[before.length];
    return before;
  }

  void recallRules(@Nullable Value[] before) {
    answers = before;
  }
}
