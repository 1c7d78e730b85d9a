package easlint.rego;

import org.jspecify.annotations.Nullable;

/** Statements that call functions. */
final class Calls {
  private Calls() {}

  /** Calls a function or rule of the plan. */
  static final class CallFunction implements Instruction {
    private final Function function;
    private final Operand[] arguments;
    private final int result;

    CallFunction(Function function, Operand[] arguments, int result) {
      this.function = function;
      this.arguments = arguments;
      this.result = result;
    }

    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value answer =
          function.isRule()
              ? evaluation.rule(function, arguments[0].of(locals), arguments[1].of(locals))
              : call(locals, evaluation);
      locals[result] = answer;
      return Instruction.when(answer != null);
    }

    private @Nullable Value call(@Nullable Value[] locals, Evaluation evaluation) {
      @Nullable Value[] frame = function.newFrame();
      for (int i = 0; i < arguments.length; i++) {
        frame[function.parameter(i)] = arguments[i].of(locals);
      }
      return evaluation.call(function, frame);
    }
  }

  /** Applies a function of the engine. */
  static final class CallBuiltin implements Instruction {
    private final Builtin builtin;
    private final Operand[] arguments;
    private final int result;

    CallBuiltin(Builtin builtin, Operand[] arguments, int result) {
      this.builtin = builtin;
      this.arguments = arguments;
      this.result = result;
    }

    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value[] values = new Value[arguments.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments[i].require(locals);
      }
      Value answer = evaluation.apply(builtin, values);
      locals[result] = answer;
      return Instruction.when(answer != null);
    }
  }

  /**
   * Calls the rule at a path that is known at run time only. If there is none, the statement is
   * undefined, and base data may be looked at; if the rule is undefined, three more blocks are
   * left.
   */
  static final class CallDynamic implements Instruction {
    private static final int RULE_UNDEFINED = 3;

    private final Operand input;
    private final Operand data;
    private final Operand[] path;
    private final int result;

    CallDynamic(Operand[] arguments, Operand[] path, int result) {
      this.input = arguments[0];
      this.data = arguments[1];
      this.path = path;
      this.result = result;
    }

    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      RulePaths at = evaluation.program().rulePaths();
      for (Operand segment : path) {
        Value name = segment.of(locals);
        if (name == null || name.kind() != Value.Kind.STRING) {
          return UNDEFINED;
        }
        at = at.child(name.text());
        if (at == null) {
          return UNDEFINED;
        }
      }
      Function function = at.function();
      if (function == null) {
        return UNDEFINED;
      }
      Value answer = evaluation.rule(function, input.of(locals), data.of(locals));
      locals[result] = answer;
      return answer == null ? RULE_UNDEFINED : NEXT;
    }
  }
}
