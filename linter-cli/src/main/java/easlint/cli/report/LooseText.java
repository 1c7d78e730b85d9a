package easlint.cli.report;

/** Finds words and quotes in a text of which little is known: JSON, a command in it, or neither. */
record LooseText(String text) {
  /** {@return the name that ends at a place, or before blanks or quotes there} */
  String nameBefore(int place) {
    int end = place;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end > 0 && isQuote(text.charAt(end - 1))) {
      end--;
      if (end > 0 && text.charAt(end - 1) == '\\') {
        end--; // JSON in a string of JSON
      }
    }
    int start = end;
    while (start > 0 && isPartOfName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** {@return the end of the name that begins at a place} */
  int endOfName(int start) {
    int at = start;
    while (at < text.length() && isPartOfName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@return the first place that is no blank} */
  int afterBlanks(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** {@return the end of what has no quotes: a blank, or one of the given characters} */
  int endOfWord(int start, String stops) {
    int at = start;
    while (at < text.length() && text.charAt(at) > ' ' && stops.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** {@return how many characters make the quote at a place; 2 when it is escaped, 0 for none} */
  int quoteAt(int at) {
    if (at < text.length() && isQuote(text.charAt(at))) {
      return 1;
    }
    boolean escaped = at + 1 < text.length() && text.charAt(at) == '\\';
    return escaped && text.charAt(at + 1) == '"' ? 2 : 0;
  }

  /** {@return where the text ends that follows a quote: at the same quote, or with the line} */
  int endOfQuoted(int opening) {
    int width = quoteAt(opening);
    char quote = text.charAt(opening + width - 1);
    int at = opening + width;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != quote) {
      if (width == 2 && quoteAt(at) == 2) {
        return at;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isPartOfName(char c) {
    return c == '_' || c == '-' || c == '.' || Character.isLetterOrDigit(c);
  }
}
