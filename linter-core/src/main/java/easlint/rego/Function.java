package easlint.rego;

import org.jspecify.annotations.Nullable;

/** A function, rule or entry point. Its code is decoded when it is first called. */
final class Function {
  private final Program program;
  private final int index;
  private final int[] parameters;
  private final int locals;
  private final int codeAt;

  /** Volatile, so that a thread that sees the code sees all of it. */
  private volatile @Nullable Blocks code;

  /**
   * @param index the function's number in its program, -1 for an entry point
   * @param locals how many variables it has
   * @param codeAt where its code starts in the compact form
   */
  Function(Program program, int index, int[] parameters, int locals, int codeAt) {
    this.program = program;
    this.index = index;
    this.parameters = parameters;
    this.locals = locals;
    this.codeAt = codeAt;
  }

  int index() {
    return index;
  }

  /** {@return the variable of a parameter} */
  int parameter(int position) {
    return parameters[position];
  }

  /** {@return whether the function depends on input and data only, so that it has one answer} */
  boolean isRule() {
    return parameters.length == 2;
  }

  @Nullable Value[] newFrame() {
    return new @Nullable Value[locals];
  }

  Blocks code() {
    Blocks decoded = code;
    if (decoded == null) {
      decoded = new CodeDecoder(program, codeAt).blocks();
      code = decoded;
    }
    return decoded;
  }
}
