package easlint.service;

/**
 * Reads a requirement by the grammar of PEP 508, as far as needed to say where it breaks.
 *
 * <p>Of the versions only the characters are checked: which ones exist is PEP 440's, and pip has
 * changed its mind about them.
 */
final class PythonRequirementParser {
  private final PythonCursor cursor;

  /** A parser for the characters from {@code start} to {@code end}, blanks around them left out. */
  PythonRequirementParser(String text, int start, int end) {
    this.cursor = new PythonCursor(text, start, end);
  }

  /** {@return the offset of the first character that cannot stand there, or -1} */
  int fault() {
    return requirement() && cursor.atEnd() ? -1 : cursor.at();
  }

  private boolean requirement() {
    if (!name() || !extras()) {
      return false;
    }
    cursor.skipBlanks();
    if (cursor.take('@')) {
      return url() && marker();
    }
    boolean bracketed = cursor.take('(');
    if (!versions(bracketed) || (bracketed && !cursor.takeAfterBlanks(')'))) {
      return false;
    }
    return marker();
  }

  /** Letters, digits, and between them {@code - _ .}. */
  private boolean name() {
    int start = cursor.at();
    while (PythonCursor.isLetterOrDigit(cursor.peek()) || "-_.".indexOf(cursor.peek()) >= 0) {
      cursor.next();
    }
    boolean starts = cursor.at() > start && PythonCursor.isLetterOrDigit(cursor.charAt(start));
    if (!starts) {
      cursor.back(start);
    } else if (!PythonCursor.isLetterOrDigit(cursor.charAt(cursor.at() - 1))) {
      cursor.back(cursor.at() - 1);
      return false;
    }
    return starts;
  }

  private boolean extras() {
    if (!cursor.takeAfterBlanks('[')) {
      return true;
    }
    if (cursor.takeAfterBlanks(']')) {
      return true;
    }
    do {
      cursor.skipBlanks();
      if (!name()) {
        return false;
      }
    } while (cursor.takeAfterBlanks(','));
    return cursor.takeAfterBlanks(']');
  }

  private boolean url() {
    cursor.skipBlanks();
    int start = cursor.at();
    while (cursor.peek() > ' ') {
      cursor.next();
    }
    int colon = cursor.indexOf(':', start);
    if (colon <= start) {
      cursor.back(start);
      return false;
    }
    return true;
  }

  /** None, or some with commas between. */
  private boolean versions(boolean bracketed) {
    cursor.skipBlanks();
    if (cursor.comparison() == 0) {
      return !bracketed || cursor.peek() == ')';
    }
    do {
      cursor.skipBlanks();
      int length = cursor.comparison();
      if (length == 0) {
        return endsVersions();
      }
      cursor.skip(length);
      cursor.skipBlanks();
      if (!version(length == 3)) {
        return false;
      }
    } while (cursor.takeAfterBlanks(','));
    return true;
  }

  private boolean endsVersions() {
    return cursor.atEnd() || cursor.peek() == ';' || cursor.peek() == ')';
  }

  /** After {@code ===} any text is a version. */
  private boolean version(boolean arbitrary) {
    int start = cursor.at();
    while (arbitrary ? isArbitrary(cursor.peek()) : isVersionCharacter(cursor.peek())) {
      cursor.next();
    }
    return cursor.at() > start;
  }

  private static boolean isVersionCharacter(char c) {
    return PythonCursor.isLetterOrDigit(c) || "-_.*+!".indexOf(c) >= 0;
  }

  private static boolean isArbitrary(char c) {
    return c > ' ' && ",;)".indexOf(c) < 0;
  }

  private boolean marker() {
    return !cursor.takeAfterBlanks(';') || new PythonMarkerParser(cursor).read();
  }
}
