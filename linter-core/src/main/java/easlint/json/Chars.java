package easlint.json;

/** The classes of characters that the parser tells apart. */
final class Chars {
  private Chars() {}

  /** {@return whether JSON takes it as a blank (RFC 8259, section 2)} */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * {@return whether people take it as a blank and JSON does not} Pages and office programs put
   * them in: no-break space, ideographic space, zero width marks.
   */
  static boolean isForeignBlank(char c) {
    if (c < 128) {
      return c == '\f' || c == '\u000B';
    }
    return c == '\uFEFF'
        || c == '\u0085'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || Character.isSpaceChar(c);
  }

  /** {@return whether it separates members: the comma and what is typed for it} */
  static boolean isComma(char c) {
    return c == ',' || c == ';' || c == '，' || c == '；' || c == '、';
  }

  /** {@return whether it stands behind a name: the colon and what is typed for it} */
  static boolean isColon(char c) {
    return c == ':' || c == '=' || c == '：';
  }

  static boolean isOpener(char c) {
    return c == '{' || c == '[';
  }

  static boolean isCloser(char c) {
    return c == '}' || c == ']';
  }

  /** {@return the bracket that closes what {@code opener} opens} */
  static char closerOf(char opener) {
    return opener == '{' ? '}' : ']';
  }

  /** {@return the bracket that opens what {@code closer} closes} */
  static char openerOf(char closer) {
    return closer == '}' ? '{' : '[';
  }

  /** {@return the quote that ends a string begun with {@code c}, or 0 if it begins none} */
  static char closingQuote(char c) {
    return switch (c) {
      case '"', '\'' -> c;
      case '“', '”' -> '”';
      default -> 0;
    };
  }

  /** {@return whether a value or a name cannot go on with it} */
  static boolean endsWord(char c) {
    return c <= ' '
        || c == '"'
        || c == '\\'
        || isOpener(c)
        || isCloser(c)
        || isComma(c)
        || (c >= 127 && (isForeignBlank(c) || c == '“' || c == '”' || c == '：'));
  }

  /** {@return the character as a message shows it: itself, or its number if it is invisible} */
  static String show(String text, int at) {
    int code = text.codePointAt(at);
    boolean visible = code > ' ' && code != 127 && Character.isDefined(code);
    if (!visible || Character.isISOControl(code) || (code < 65536 && isForeignBlank((char) code))) {
      String hex = Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT);
      return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
    return Character.toString(code);
  }
}
