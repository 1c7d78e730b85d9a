package easlint.json;

import easlint.text.TextRange;

/**
 * A number.
 *
 * @param text the digits as written, a valid JSON number
 * @param range the digits
 */
public record JsonNumber(String text, TextRange range) implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }
}
