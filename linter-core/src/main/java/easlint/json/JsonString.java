package easlint.json;

import easlint.text.TextRange;

/**
 * A string, or a member name.
 *
 * @param value the text, escapes resolved
 * @param raw the text as written, between the quotes
 * @param range the string with its quotes; a bare name has none
 * @param quoted whether a quote stands in front
 */
public record JsonString(String value, String raw, TextRange range, boolean quoted)
    implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.STRING;
  }

  /** {@return the place of the text between the quotes} */
  public TextRange contentRange() {
    int start = range.start() + (quoted ? 1 : 0);
    return new TextRange(start, start + raw.length());
  }

  /**
   * {@return where a part of the value stands in the text}
   *
   * @param from offset in {@link #value()} of the first code unit
   * @param to offset in {@link #value()} after the last code unit
   * @throws IndexOutOfBoundsException if the part is not inside the value
   */
  public TextRange partRange(int from, int to) {
    if (from < 0 || to < from || to > value.length()) {
      throw new IndexOutOfBoundsException("no part: " + from + ".." + to);
    }
    int base = contentRange().start();
    if (raw.length() == value.length()) {
      return new TextRange(base + from, base + to);
    }
    int at = 0;
    int decoded = 0;
    while (decoded < from) {
      at += unit(at);
      decoded++;
    }
    int start = at;
    while (decoded < to) {
      at += unit(at);
      decoded++;
    }
    return new TextRange(base + start, base + at);
  }

  /** The length in {@link #raw()} of the code unit at {@code at}. */
  private int unit(int at) {
    return raw.charAt(at) == '\\' ? Escapes.length(raw, at, raw.length()) : 1;
  }
}
