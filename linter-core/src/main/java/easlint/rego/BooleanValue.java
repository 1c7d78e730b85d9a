package easlint.rego;

/** The two booleans, in Rego's order; they may be compared by identity. */
enum BooleanValue implements Value {
  FALSE,
  TRUE;

  static BooleanValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Kind kind() {
    return Kind.BOOLEAN;
  }

  @Override
  public String toString() {
    return this == TRUE ? "true" : "false";
  }
}
