package easlint.rego;

import org.jspecify.annotations.Nullable;

/** A block: statements that are executed until one does not go on. */
final class Code {
  private final Instruction[] instructions;

  Code(Instruction... instructions) {
    this.instructions = instructions;
  }

  int run(@Nullable Value[] locals, Evaluation evaluation) {
    for (Instruction instruction : instructions) {
      int outcome = instruction.execute(locals, evaluation);
      if (outcome != Instruction.NEXT) {
        return outcome;
      }
    }
    return Instruction.NEXT;
  }
}
