package easlint.service;

/** A place in the text of a requirement. */
final class PythonCursor {
  /** What {@link #peek} gives at the end; no text is expected to hold it. */
  private static final char END = 0;

  private final String text;
  private final int end;
  private int at;

  PythonCursor(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= end;
  }

  char peek() {
    return at < end ? text.charAt(at) : END;
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  String textFrom(int start) {
    return text.substring(start, at);
  }

  /** {@return the offset of a character from {@code start} on, or -1} */
  int indexOf(char c, int start) {
    int found = text.indexOf(c, start);
    return found < end ? found : -1;
  }

  void next() {
    at++;
  }

  void skip(int length) {
    at += length;
  }

  void back(int offset) {
    at = offset;
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  boolean take(char c) {
    boolean there = at < end && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  boolean takeAfterBlanks(char c) {
    skipBlanks();
    return take(c);
  }

  /** Takes a word that is not the beginning of a longer one. */
  boolean takeWord(String word) {
    int behind = at + word.length();
    boolean there =
        text.startsWith(word, at)
            && behind <= end
            && (behind == end || !isLetterOrDigit(text.charAt(behind)));
    at += there ? word.length() : 0;
    return there;
  }

  /** {@return the length of the comparison that stands here, 0 without one} */
  int comparison() {
    if (text.startsWith("===", at)) {
      return 3;
    }
    char c = peek();
    boolean equals = text.startsWith("=", at + 1);
    if (c == '<' || c == '>') {
      return equals ? 2 : 1;
    }
    return equals && (c == '=' || c == '!' || c == '~') ? 2 : 0;
  }

  static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
