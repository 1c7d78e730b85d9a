package easlint.cli.terminal;

/**
 * Keeps a terminal safe from what a file holds. Control and escape characters could move the cursor
 * or change the window; bidirectional controls and invisible characters could show a text that is
 * not there. They are shown as JSON writes them: {@code \u001b}.
 */
public final class Printable {
  private Printable() {}

  /** {@return the text with every unsafe character as an escape} */
  public static String escape(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      append(out, codePoint);
      at += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** Appends a character, as an escape when it is unsafe. */
  static void append(StringBuilder out, int codePoint) {
    if (isSafe(codePoint)) {
      out.appendCodePoint(codePoint);
      return;
    }
    for (char unit : Character.toChars(codePoint)) {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(Character.forDigit((unit >> shift) & 0xF, 16));
      }
    }
  }

  /** {@return whether the character is printable ASCII} */
  static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** {@return whether a terminal may get the character as it is} */
  static boolean isSafe(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= ' ';
    }
    return codePoint > 0x9F && !isInvisible(codePoint) && !isLineEnd(codePoint);
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == 0x2028 || codePoint == 0x2029;
  }

  /**
   * Lone surrogates, and format characters (marks of direction, zero-width blanks, tags), save the
   * two joiners, without which scripts and emoji fall apart.
   */
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.SURROGATE
        || (type == Character.FORMAT && codePoint != 0x200C && codePoint != 0x200D);
  }
}
