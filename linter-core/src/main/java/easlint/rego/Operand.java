package easlint.rego;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement reads from: a local variable or a constant. In the compact form an operand is
 * one number, four times the index plus what it is the index of.
 */
final class Operand {
  static final int LOCAL = 0;
  static final int STRING = 1;
  static final int BOOLEAN = 2;

  private static final Operand[] LOCALS = new Operand[64];

  static {
    for (int i = 0; i < LOCALS.length; i++) {
      LOCALS[i] = new Operand(null, i);
    }
  }

  private final @Nullable Value constant;
  private final int local;

  private Operand(@Nullable Value constant, int local) {
    this.constant = constant;
    this.local = local;
  }

  static Operand local(int index) {
    return index < LOCALS.length ? LOCALS[index] : new Operand(null, index);
  }

  static Operand constant(Value value) {
    return new Operand(value, -1);
  }

  static long encode(int tag, long index) {
    return index << 2 | tag;
  }

  /** {@return the value of a variable that the planner knows to be defined} */
  Value require(@Nullable Value[] locals) {
    Value value = of(locals);
    if (value == null) {
      throw new IllegalStateException("the plan uses variable " + local + ", which is undefined");
    }
    return value;
  }

  /** {@return the value, or null if the variable is undefined} */
  @Nullable Value of(@Nullable Value[] locals) {
    return constant == null ? locals[local] : constant;
  }
}
