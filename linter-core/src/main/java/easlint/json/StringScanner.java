package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.Map;

/**
 * Reads strings, the broken ones too.
 *
 * <p>A forgotten quote must not swallow the file. Where a string runs over the end of its line, the
 * next quote of the text decides: if it looks like a closing one, the string holds a line break; if
 * it looks like the opening one of something else, the string ended on its line.
 */
final class StringScanner {
  private final Cursor cursor;
  private final Problems problems;
  private final Brackets brackets;
  private final StringDecoder decoder;

  // The string under way: where it starts, its closing quote, whether it stands where a name
  // should, whether it holds an escape, and its first control character or -1.
  private int start;
  private char quote;
  private boolean key;
  private boolean escaped;
  private int control;

  // The last answer of nextQuote.
  private char soughtQuote;
  private int soughtFrom;
  private int soughtAt = -1;

  StringScanner(Cursor cursor, Problems problems, Brackets brackets) {
    this.cursor = cursor;
    this.problems = problems;
    this.brackets = brackets;
    decoder = new StringDecoder(cursor, problems);
  }

  /**
   * {@return the string at the cursor}
   *
   * @param asKey whether it stands where a name should
   */
  JsonString read(boolean asKey) {
    start = cursor.position();
    quote = Chars.closingQuote(cursor.here());
    key = asKey;
    escaped = false;
    control = -1;
    int at = start + 1;
    while (true) {
      at = cursor.plainEnd(at, quote);
      char c = cursor.at(at);
      if (c == quote && !isApostrophe(at)) {
        return quoteBelongsToNext(at) ? unterminated(at) : finish(at, at + 1);
      }
      if (c == quote) {
        at++;
      } else if (c == '\\') {
        escaped = true;
        at += Escapes.length(cursor.text(), at, cursor.end());
      } else if (at == cursor.end() || (Chars.isLineEnd(c) && !goesOn(at))) {
        return nextQuote(at, quote) == cursor.end() ? neverClosed(at) : unterminated(at);
      } else {
        control = control < 0 ? at : control;
        at++;
      }
    }
  }

  /** As in {@code 'it's'}: a letter follows, and another quote on the line. */
  private boolean isApostrophe(int at) {
    if (quote != '\'' || !Character.isLetter(cursor.at(at + 1))) {
      return false;
    }
    int next = nextQuote(at + 1, quote);
    return next < cursor.end() && cursor.lineEnd(at, next) == next;
  }

  /** As in {@code "name: "abc"} and {@code "abc, "name": 1}. */
  private boolean quoteBelongsToNext(int at) {
    if (!Character.isLetterOrDigit(cursor.at(at + 1))) {
      return false;
    }
    int last = lastNonBlank(at);
    return last > start && cursor.at(last) == (key ? ':' : ',');
  }

  private JsonString neverClosed(int at) {
    brackets.quoteStaysOpen(start);
    int end = contentEnd(at);
    return finish(end, end);
  }

  private JsonString unterminated(int at) {
    int end = contentEnd(at);
    problems.add(Kind.INVALID_STRING, "unterminated", new TextRange(start, end));
    return finish(end, end);
  }

  private JsonString finish(int contentEnd, int end) {
    cursor.pass(end);
    if (control >= 0 && control < contentEnd) {
      reportControl(contentEnd);
    }
    String raw = cursor.text().substring(start + 1, contentEnd);
    String value = escaped ? decoder.decode(start + 1, contentEnd, quote) : raw;
    return new JsonString(value, raw, new TextRange(start, end), true);
  }

  private void reportControl(int contentEnd) {
    int end = control;
    while (end < contentEnd && cursor.at(end) < ' ') {
      end++;
    }
    char c = cursor.at(control);
    String variant = c == '\t' ? "tab" : Chars.isLineEnd(c) ? "line-break" : "control";
    Map<String, String> args = Map.of("code", Chars.show(cursor.text(), control));
    problems.add(Kind.INVALID_STRING, variant, new TextRange(control, end), args);
  }

  /** Whether the string goes on behind the line end at {@code at}. */
  private boolean goesOn(int at) {
    int next = nextQuote(at, quote);
    if (next == cursor.end()) {
      return false;
    }
    return key ? cursor.at(cursor.blanksEnd(next + 1)) == ':' : looksClosing(next);
  }

  /** {@return whether the quote at {@code at} could end a value, by what stands behind it} */
  boolean looksClosing(int at) {
    int next = cursor.blanksEnd(at + 1);
    char c = cursor.at(next);
    return c == ',' || Chars.isCloser(c) || next == cursor.end() || endsLine(at + 1);
  }

  private boolean endsLine(int from) {
    int i = from;
    while (cursor.at(i) == ' ' || cursor.at(i) == '\t') {
      i++;
    }
    return Chars.isLineEnd(cursor.at(i));
  }

  /**
   * The next quote that no backslash escapes, or the end of the text; remembers its last answer.
   */
  private int nextQuote(int from, char sought) {
    if (sought == soughtQuote && from >= soughtFrom && from <= soughtAt) {
      return soughtAt;
    }
    int at = from;
    while (at < cursor.end() && cursor.at(at) != sought) {
      at += cursor.at(at) == '\\' ? 2 : 1;
    }
    cursor.looked(at - from);
    soughtQuote = sought;
    soughtFrom = from;
    soughtAt = Math.min(at, cursor.end());
    return soughtAt;
  }

  /** {@return the closing quote of the string at {@code from}, or -1 if it has none on its line} */
  int closingQuote(int from) {
    char close = Chars.closingQuote(cursor.at(from));
    int at = cursor.plainEnd(from + 1, close);
    while (cursor.at(at) == '\\') {
      at = cursor.plainEnd(Math.min(at + 2, cursor.end()), close);
    }
    return cursor.at(at) == close && at < cursor.end() ? at : -1;
  }

  /** Where the content of a string ends whose quote is missing: before what closes or goes on. */
  private int contentEnd(int lineEnd) {
    cursor.looked(lineEnd - start);
    if (key) {
      int colon = start + 1;
      while (colon < lineEnd && cursor.at(colon) != ':') {
        colon++;
      }
      return lastNonBlank(colon) + 1;
    }
    int last = lastNonBlank(lineEnd);
    int spare = spareClosers(start + 1, last + 1);
    while (last > start && (cursor.at(last) == ',' || (isCloserAt(last) && spare > 0))) {
      spare -= isCloserAt(last) ? 1 : 0;
      last = lastNonBlank(last);
    }
    return last + 1;
  }

  private boolean isCloserAt(int at) {
    return Chars.isCloser(cursor.at(at));
  }

  /** How many closing brackets of a piece close what was opened before it. */
  private int spareClosers(int from, int to) {
    int open = 0;
    int spare = 0;
    for (int i = from; i < to; i++) {
      if (Chars.isOpener(cursor.at(i))) {
        open++;
      } else if (isCloserAt(i) && open > 0) {
        open--;
      } else if (isCloserAt(i)) {
        spare++;
      }
    }
    return spare;
  }

  /** The last character before {@code end} that is not blank; the opening quote at the latest. */
  private int lastNonBlank(int end) {
    int last = end - 1;
    while (last > start && Chars.isBlank(cursor.at(last))) {
      last--;
    }
    return last;
  }
}
