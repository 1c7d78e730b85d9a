package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that decide what is executed. */
final class Flow {
  private Flow() {}

  /** Leaves a number of blocks. */
  record Break(int outcome) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      return outcome;
    }
  }

  /** Ends the function. */
  record Return(int source) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.setReturned(locals[source]);
      return RETURN;
    }
  }

  /** Adds to the results of the entry point. */
  record AddResult(Operand value) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.results().add(value.require(locals));
      return NEXT;
    }
  }

  /** Is defined when its block is not. */
  record Not(Code body) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      int outcome = body.run(locals, evaluation);
      return switch (outcome) {
        case NEXT -> UNDEFINED;
        case UNDEFINED -> NEXT;
        default -> Instruction.leave(outcome);
      };
    }
  }

  /**
   * Runs its block for each element, in Rego's order. To a break inside, the loop counts as two
   * blocks: its body and the loop itself.
   */
  record Scan(int source, int key, int value, Code body) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value scanned = locals[source];
      if (scanned == null) {
        return NEXT;
      }
      boolean array = scanned.kind() == Value.Kind.ARRAY;
      List<Value> keys = scanned.keys();
      for (int i = 0, n = scanned.size(); i < n; i++) {
        evaluation.charge(1);
        locals[key] = array ? NumberValue.of(i) : keys.get(i);
        locals[value] = array ? scanned.at(i) : scanned.get(keys.get(i));
        int outcome = body.run(locals, evaluation);
        if (outcome > UNDEFINED) {
          return outcome == 1 ? NEXT : outcome == RETURN ? RETURN : outcome - 2;
        }
      }
      return NEXT;
    }
  }

  /**
   * Replaces input, data or a part of one while its block runs. What rules answered before does not
   * hold inside, and the other way round.
   */
  static final class With implements Instruction {
    private final int local;
    private final Operand value;
    private final Value[] path;
    private final Code body;

    With(int local, Operand value, Value[] path, Code body) {
      this.local = local;
      this.value = value;
      this.path = path;
      this.body = body;
    }

    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value before = locals[local];
      @Nullable Value[] answers = evaluation.forgetRules();
      locals[local] =
          path.length == 0
              ? value.of(locals) // undefined when an outer value is put back that was
              : replaced(before, 0, value.require(locals), evaluation);
      int outcome = body.run(locals, evaluation);
      locals[local] = before;
      evaluation.recallRules(answers);
      return outcome <= UNDEFINED ? outcome : Instruction.leave(outcome);
    }

    private Value replaced(
        @Nullable Value at, int depth, Value replacement, Evaluation evaluation) {
      if (depth == path.length) {
        return replacement;
      }
      ObjectValue out = copyOf(at, evaluation);
      Value member = out.get(path[depth]);
      return out.put(path[depth], replaced(member, depth + 1, replacement, evaluation));
    }

    /** What is no object has no members, and is replaced by one that has the new one only. */
    private static ObjectValue copyOf(@Nullable Value value, Evaluation evaluation) {
      if (value == null || value.kind() != Value.Kind.OBJECT) {
        return new ObjectValue();
      }
      evaluation.allocate(Evaluation.MEMBER_BYTES * value.size());
      return ObjectValue.copyOf(value);
    }
  }
}
