package easlint.rego;

import org.jspecify.annotations.Nullable;

/** A string that the engine made. */
final class StringValue implements Value {
  static final StringValue EMPTY = new StringValue("");

  private final String text;

  StringValue(String text) {
    this.text = text;
  }

  @Override
  public Kind kind() {
    return Kind.STRING;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that && Content.equal(this, that);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return ValueWriter.rego(this);
  }
}
