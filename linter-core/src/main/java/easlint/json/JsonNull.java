package easlint.json;

import easlint.text.TextRange;

/**
 * The word null.
 *
 * @param range the word, which may be another language's
 */
public record JsonNull(TextRange range) implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.NULL;
  }
}
