package easlint.json;

/** What stands ahead of the cursor, without passing or reporting it. */
final class Lookahead {
  private final Cursor cursor;
  private final StringScanner strings;

  Lookahead(Cursor cursor, StringScanner strings) {
    this.cursor = cursor;
    this.strings = strings;
  }

  /** {@return whether something stands at the cursor that may begin a value} */
  boolean valueStarts() {
    char c = cursor.here();
    return !cursor.atEnd() && !Chars.isComma(c) && !Chars.isCloser(c) && !Chars.isColon(c);
  }

  /** Passes blanks; returns whether a colon follows. */
  boolean colonFollows() {
    cursor.skip();
    return Chars.isColon(cursor.here());
  }

  /** {@return the end of the token at the cursor} */
  int tokenEnd() {
    int at = cursor.position();
    if (Chars.closingQuote(cursor.at(at)) != 0) {
      int quote = strings.closingQuote(at);
      return quote < 0 ? at + 1 : quote + 1;
    }
    int end = at;
    while (!Chars.endsWord(cursor.at(end)) && !Chars.isColon(cursor.at(end))) {
      end++;
    }
    cursor.looked(end - at);
    return Math.max(end, cursor.charEnd(at));
  }

  /** {@return whether a line ends between {@code from} and the cursor} */
  boolean lineEndsAfter(int from) {
    boolean found = false;
    for (int i = from; i < cursor.position() && !found; i++) {
      found = Chars.isLineEnd(cursor.at(i));
    }
    cursor.looked(cursor.position() - from);
    return found;
  }

  /** {@return whether a quoted name stands at {@code at}: a string of one line, and a colon} */
  boolean nameAt(int at) {
    if (cursor.at(at) != '"' && cursor.at(at) != '\'') {
      return false;
    }
    int quote = strings.closingQuote(at);
    return quote >= 0 && cursor.at(cursor.blanksEnd(quote + 1)) == ':';
  }
}
