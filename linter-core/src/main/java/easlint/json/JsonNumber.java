package easlint.json;

import easlint.text.TextRange;

/**
 * A number.
 *
 * @param text a valid JSON number: the digits as written, or, where they break its rules, as meant
 * @param range what stands there
 */
public record JsonNumber(String text, TextRange range) implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }
}
