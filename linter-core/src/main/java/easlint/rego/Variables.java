package easlint.rego;

import org.jspecify.annotations.Nullable;

/** Statements that set and test variables. */
final class Variables {
  private Variables() {}

  /** Sets a variable. */
  record Assign(Operand source, int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = source.of(locals);
      return NEXT;
    }
  }

  /** Sets the one value of a rule or function; two different ones are a conflict. */
  record AssignOnce(Operand source, int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value value = source.of(locals);
      Value before = locals[target];
      if (before != null && !Content.equal(before, value)) {
        throw new EvaluationException(
            EvaluationException.Code.CONFLICT,
            "a rule or function of the policy has two values: " + before + " and " + value);
      }
      locals[target] = value;
      return NEXT;
    }
  }

  /** Looks a key up. */
  record Dot(Operand source, Operand key, int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value from = source.of(locals);
      Value name = key.of(locals);
      Value found = from == null || name == null ? null : from.get(name);
      locals[target] = found;
      return Instruction.when(found != null);
    }
  }

  /** Counts elements. */
  record Length(Operand source, int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = NumberValue.of(source.require(locals).size());
      return NEXT;
    }
  }

  /** Is defined when two values are equal, or when they are not. */
  record Equal(Operand a, Operand b, boolean wanted) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value first = a.of(locals);
      Value second = b.of(locals);
      if (first != null) {
        evaluation.chargeWeight(first);
      }
      return Instruction.when(Content.equal(first, second) == wanted);
    }
  }

  /** Is defined when a value is of a kind. */
  record IsKind(Operand source, Value.Kind kind) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value value = source.of(locals);
      return Instruction.when(value != null && value.kind() == kind);
    }
  }

  /** Is defined when a variable is, or when it is not. */
  record IsDefined(Operand source, boolean wanted) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      return Instruction.when((source.of(locals) != null) == wanted);
    }
  }

  /** Makes a variable undefined. */
  record Reset(int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = null;
      return NEXT;
    }
  }
}
