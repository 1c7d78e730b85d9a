package easlint.json;

import easlint.text.TextRange;

/**
 * A boolean.
 *
 * @param value true or false
 * @param range the word, which may be another language's
 */
public record JsonBoolean(boolean value, TextRange range) implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.BOOLEAN;
  }
}
