package easlint.fix;

/** Strings as JSON writes them (RFC 8259, section 7). */
final class JsonText {
  private JsonText() {}

  /** {@return a string with its quotes} */
  static String quote(String value) {
    return "\"" + escape(value) + "\"";
  }

  /** {@return what stands between the quotes; characters beyond ASCII stay as they are} */
  static String escape(String value) {
    StringBuilder out = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isLoneSurrogate(value, i)) {
        out.append(control(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * {@return what stands between double quotes for a text between other quotes, or none}
   *
   * <p>Only quotes change: every other character, escapes included, stays as it is written.
   *
   * @param raw the text as written, without its quotes
   */
  static String requote(String raw) {
    StringBuilder out = new StringBuilder(raw.length() + 8);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean escape = c == '\\' && i + 1 < raw.length();
      if (escape && raw.charAt(i + 1) == '\'') {
        out.append('\'');
        i++;
      } else if (escape) {
        out.append(c).append(raw.charAt(++i));
      } else if (c == '"') {
        out.append("\\\"");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@return the escape of a control character, or of half a surrogate pair} */
  static String control(char c) {
    return switch (c) {
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u" + hex(c >> 12) + hex(c >> 8) + hex(c >> 4) + hex(c);
    };
  }

  private static char hex(int digits) {
    return Character.forDigit(digits & 0xF, 16);
  }

  /** Half a pair has no bytes of its own in any encoding. */
  private static boolean isLoneSurrogate(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
