package easlint.json;

/** The escapes of a JSON string (RFC 8259, section 7): each stands for one code unit. */
final class Escapes {
  private static final int UNICODE_DIGITS = 4;

  private Escapes() {}

  /**
   * {@return how many characters the escape at {@code at} takes, well formed or not}
   *
   * <p>A backslash before a control character or before the end stands alone; {@code \}{@code u}
   * takes the hexadecimal digits that follow, four at most.
   *
   * @param text holds a backslash at {@code at}
   * @param end where the string's content ends
   */
  static int length(CharSequence text, int at, int end) {
    if (at + 1 == end || text.charAt(at + 1) < ' ') {
      return 1;
    }
    if (text.charAt(at + 1) != 'u') {
      return 2;
    }
    int digits = 0;
    while (digits < UNICODE_DIGITS
        && at + 2 + digits < end
        && Character.digit(text.charAt(at + 2 + digits), 16) >= 0
        && text.charAt(at + 2 + digits) < 128) {
      digits++;
    }
    return 2 + digits;
  }

  /**
   * {@return the code unit that an escape of {@link #length} characters stands for, or -1 for one
   * that JSON has not}
   *
   * @param quote the string's own quote, which may always be escaped
   */
  static int unit(CharSequence text, int at, int length, char quote) {
    if (length == 2 + UNICODE_DIGITS) {
      return Integer.parseInt(text, at + 2, at + length, 16);
    }
    if (length != 2) {
      return -1;
    }
    char c = text.charAt(at + 1);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c == quote ? c : -1;
    };
  }
}
