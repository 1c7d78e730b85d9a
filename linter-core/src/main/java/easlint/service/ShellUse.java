package easlint.service;

/** What a word is for. */
enum ShellUse {
  /** A program gets it, or it is the program. */
  ARGUMENT,
  /** It names the file of a redirection. */
  TARGET,
  /** It names the line that ends a here-document. */
  DELIMITER,
  /** The same, where tabs in front of that line do not count. */
  INDENTED_DELIMITER;

  /**
   * {@return what the word after a redirection is for}
   *
   * @param end the offset behind the redirection
   */
  static ShellUse after(String text, int end) {
    if (text.startsWith("<<-", end - 3)) {
      return INDENTED_DELIMITER;
    }
    if (text.startsWith("<<", end - 2)) {
      return text.startsWith("<<<", end - 3) ? TARGET : DELIMITER;
    }
    char last = text.charAt(end - 1);
    boolean complete = last == '-' || (last >= '0' && last <= '9');
    return complete ? ARGUMENT : TARGET;
  }
}
