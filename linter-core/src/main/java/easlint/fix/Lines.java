package easlint.fix;

import easlint.text.TextRange;

/** What else stands on the line of a place: an edit takes a line only when it empties it. */
final class Lines {
  private final String text;

  Lines(String text) {
    this.text = text;
  }

  /** {@return the first line end of the text: that of the file; LF when there is none} */
  String lineEnd() {
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i))) {
        return text.substring(i, behindLineEnd(i));
      }
    }
    return "\n";
  }

  /** {@return where the line of an offset begins} */
  int start(int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@return the blanks at the beginning of the line of an offset} */
  String indent(int offset) {
    int start = start(offset);
    return text.substring(start, blanksEnd(start));
  }

  /** {@return whether only blanks precede the offset on its line} */
  boolean startsLine(int offset) {
    return isStart(blanksStart(offset));
  }

  /** {@return whether only blanks follow the offset on its line} */
  boolean endsLine(int offset) {
    return isEnd(blanksEnd(offset));
  }

  /** {@return where the next line begins, behind the line end at {@code offset}; or the end} */
  int behindLineEnd(int offset) {
    if (offset == text.length()) {
      return offset;
    }
    boolean pair =
        text.charAt(offset) == '\r'
            && offset + 1 < text.length()
            && text.charAt(offset + 1) == '\n';
    return pair ? offset + 2 : offset + 1;
  }

  /** {@return the first character from {@code offset} on that is no space or tab} */
  int blanksEnd(int offset) {
    int at = offset;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int blanksStart(int offset) {
    int at = offset;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * {@return what is removed with some characters: their line when nothing else stands on it, and
   * no blanks are left at the end of a line}
   *
   * @param spaceBehind whether the blanks go that separate them from what follows on the line
   */
  TextRange removal(int from, int to, boolean spaceBehind) {
    int before = blanksStart(from);
    int behind = blanksEnd(to);
    if (isEnd(behind)) {
      return isStart(before)
          ? new TextRange(before, behindLineEnd(behind))
          : new TextRange(before, behind);
    }
    return new TextRange(from, spaceBehind ? behind : to);
  }

  /** {@return whether nothing but blanks and line ends stands between two offsets} */
  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i)) && !isLineEnd(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return the offset behind the last character that is no blank and no line end} */
  int lastEnd() {
    int at = text.length();
    while (at > 0 && isBlank(at - 1, at)) {
      at--;
    }
    return at;
  }

  private boolean isStart(int offset) {
    return offset == 0 || isLineEnd(text.charAt(offset - 1));
  }

  private boolean isEnd(int offset) {
    return offset == text.length() || isLineEnd(text.charAt(offset));
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
