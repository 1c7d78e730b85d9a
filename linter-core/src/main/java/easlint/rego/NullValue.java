package easlint.rego;

/** The null of JSON; an enum, because there is one. */
enum NullValue implements Value {
  NULL;

  @Override
  public Kind kind() {
    return Kind.NULL;
  }

  @Override
  public String toString() {
    return "null";
  }
}
