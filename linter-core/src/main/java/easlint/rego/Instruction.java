package easlint.rego;

import org.jspecify.annotations.Nullable;

/**
 * One executable statement of a function. Its outcome is {@link #NEXT}, {@link #RETURN}, or a
 * number n from 0 on: leave n + 1 blocks. A statement that is undefined leaves its block, which is
 * 0.
 *
 * <p>Virtual methods and not one big switch: each stays small enough to be compiled early.
 */
interface Instruction {
  /** Go on with the next statement. */
  int NEXT = -1;

  /** Leave the innermost block. */
  int UNDEFINED = 0;

  /** Leave the function; the evaluation holds its result. */
  int RETURN = Integer.MAX_VALUE;

  /**
   * {@return what to do next}
   *
   * @param locals the variables of the function; null is undefined
   */
  int execute(@Nullable Value[] locals, Evaluation evaluation);

  /** {@return the outcome of a test} */
  static int when(boolean defined) {
    return defined ? NEXT : UNDEFINED;
  }

  /** {@return what an outcome means to whoever runs a block: one block has been left} */
  static int leave(int outcome) {
    return outcome == RETURN ? RETURN : outcome - 1;
  }
}
