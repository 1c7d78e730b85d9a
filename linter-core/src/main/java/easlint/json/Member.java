package easlint.json;

/**
 * A member of an object.
 *
 * @param key the name with its place
 * @param value the value; a {@link JsonError} with an empty range when none follows
 */
public record Member(JsonString key, JsonValue value) {
  /** {@return the name, escapes resolved} */
  public String name() {
    return key.value();
  }
}
