package easlint.rego;

import org.jspecify.annotations.Nullable;

/** Blocks that are executed one after another: an undefined statement goes on with the next. */
final class Blocks implements Instruction {
  private final Code[] blocks;

  Blocks(Code... blocks) {
    this.blocks = blocks;
  }

  @Override
  public int execute(@Nullable Value[] locals, Evaluation evaluation) {
    for (Code block : blocks) {
      int outcome = block.run(locals, evaluation);
      if (outcome > UNDEFINED) {
        return Instruction.leave(outcome);
      }
    }
    return NEXT;
  }
}
