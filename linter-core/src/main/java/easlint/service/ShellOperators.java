package easlint.service;

/** Tells shell operators from plain characters. Looks at unquoted text only. */
final class ShellOperators {
  private ShellOperators() {}

  /** {@return whether a redirection begins there, the number of its file left out} */
  static boolean isRedirection(String text, int at) {
    char c = text.charAt(at);
    return c == '<' || c == '>' || text.startsWith("&>", at);
  }

  /**
   * {@return how many characters from {@code at} are an operator; 0 for a plain character}
   *
   * @param at the offset of one of {@code ; & | < >}
   * @param inWord whether a word is open
   * @param afterNumber whether that word is a plain number
   */
  static int lengthAt(String text, int at, boolean inWord, boolean afterNumber) {
    char c = text.charAt(at);
    boolean redirects = c == '<' || c == '>';
    if (!redirects && at + 1 < text.length() && text.charAt(at + 1) == c) {
      return 2;
    }
    if (c == ';') {
      return 1;
    }
    if (redirects) {
      return inWord && !afterNumber ? 0 : redirectionLength(text, at);
    }
    if (inWord) {
      return isEnd(text, at + 1) ? 1 : 0;
    }
    if (text.startsWith("&>", at)) {
      return text.startsWith(">>", at + 1) ? 3 : 2;
    }
    return text.startsWith("|&", at) ? 2 : 1;
  }

  private static int redirectionLength(String text, int at) {
    if (text.startsWith("<<<", at) || text.startsWith("<<-", at)) {
      return 3;
    }
    if (at + 1 == text.length()) {
      return 1;
    }
    char c = text.charAt(at);
    return switch (text.charAt(at + 1)) {
      case '&' -> 2 + fileNumberLength(text, at + 2);
      case '>' -> 2;
      case '<' -> c == '<' ? 2 : 1;
      case '|' -> c == '>' ? 2 : 1;
      default -> 1;
    };
  }

  /** The number of a file, or the hyphen that closes one, when nothing else follows it. */
  private static int fileNumberLength(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    end = end == from && text.startsWith("-", from) ? from + 1 : end;
    boolean alone = isEnd(text, end) || ";&|<>)".indexOf(text.charAt(end)) >= 0;
    return alone ? end - from : 0;
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || text.charAt(at) <= ' ';
  }
}
