package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.Map;

/**
 * Where the parser stands in the text. Passes over blanks and comments, and counts how many
 * characters were looked at, so that a test can hold the parser to linear time.
 */
final class Cursor {
  private final String text;

  /** The text and a zero behind it: looking at the end needs no check of bounds. */
  private final char[] chars;

  private final int end;
  private final Problems problems;
  private int position;
  private int lastEnd;
  private long work;
  private boolean noCommentEnd;

  Cursor(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
    end = text.length();
    chars = new char[end + 1];
    text.getChars(0, end, chars, 0);
  }

  String text() {
    return text;
  }

  /** {@return the length of the text} */
  int end() {
    return end;
  }

  int position() {
    return position;
  }

  /** {@return where the last token or comment that was passed ends} */
  int lastEnd() {
    return lastEnd;
  }

  boolean atEnd() {
    return position == end;
  }

  char here() {
    return chars[position];
  }

  /** {@return the character at {@code index}, which may be the end: then zero} */
  char at(int index) {
    return chars[index];
  }

  /** Passes a token that ends at {@code index}. */
  void pass(int index) {
    work += index - position;
    position = index;
    lastEnd = index;
  }

  /** A place to go back to. */
  record Mark(int position, int lastEnd) {}

  Mark mark() {
    return new Mark(position, lastEnd);
  }

  /** Goes back to read the text again. */
  void back(Mark mark) {
    position = mark.position;
    lastEnd = mark.lastEnd;
  }

  /** {@return the last character of the text that is no blank, or -1} */
  int lastNonBlank() {
    return trimmedEnd(0, end) - 1;
  }

  /** {@return the end of a piece of text without the blanks at its end} */
  int trimmedEnd(int from, int to) {
    int last = to;
    while (last > from && Chars.isBlank(chars[last - 1])) {
      last--;
    }
    work += to - last;
    return last;
  }

  /** Adds characters that were looked at without passing them. */
  void looked(int count) {
    work += count;
  }

  /** {@return how many characters were looked at, those looked at twice counted twice} */
  long work() {
    return work;
  }

  /** {@return the end of the character at {@code index}, which may be a surrogate pair} */
  int charEnd(int index) {
    boolean pair =
        Character.isHighSurrogate(chars[index]) && Character.isLowSurrogate(chars[index + 1]);
    return pair ? index + 2 : index + 1;
  }

  /** {@return the first index from {@code from} that holds no JSON blank} */
  int blanksEnd(int from) {
    char[] all = chars; // read from the stack: a cold JVM interprets this loop
    int i = from;
    char c = all[i];
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      c = all[++i];
    }
    work += i - from;
    return i;
  }

  /** {@return the end of the line that holds {@code from}} */
  int lineEnd(int from) {
    return lineEnd(from, end);
  }

  /** {@return the end of the line that holds {@code from}, or {@code to} if that comes first} */
  int lineEnd(int from, int to) {
    int i = from;
    while (i < to && !Chars.isLineEnd(chars[i])) {
      i++;
    }
    work += i - from;
    return i;
  }

  /**
   * {@return the first index from {@code from} with the quote, a backslash or a control character}
   */
  int plainEnd(int from, char quote) {
    char[] all = chars;
    int i = from;
    char c = all[i];
    while (c != quote && c != '\\' && c >= ' ') {
      c = all[++i];
    }
    work += i - from;
    return i;
  }

  /** Passes over blanks and comments; reports the comments, and blanks that JSON has not. */
  void skip() {
    work++;
    position = blanksEnd(position);
    while (noTokenHere()) {
      position = blanksEnd(position);
    }
  }

  private boolean noTokenHere() {
    char c = chars[position];
    if (c == '/' || c == '#') {
      return comment();
    }
    if (Chars.isForeignBlank(c)) {
      foreignBlanks();
      return true;
    }
    return false;
  }

  private void foreignBlanks() {
    int start = position;
    int i = start;
    while (Chars.isForeignBlank(chars[i])) {
      i++;
    }
    pass(i);
    Map<String, String> args = Map.of("code", Chars.show(text, start));
    problems.add(Kind.UNEXPECTED, "blank", new TextRange(start, i), args);
  }

  private boolean comment() {
    int start = position;
    boolean block = chars[start] == '/' && chars[start + 1] == '*';
    if (chars[start] == '/' && chars[start + 1] != '/' && !block) {
      return false;
    }
    int close = block ? commentEnd(start + 2) : -1;
    boolean open = block && close < 0;
    // A block that never ends is taken for a line: the rest of the text may well be JSON.
    pass(close < 0 ? lineEnd(start) : close);
    String mark = block ? "/*" : chars[start] == '#' ? "#" : "//";
    TextRange range = new TextRange(start, position);
    problems.add(Kind.COMMENT, open ? "unclosed" : "", range, Map.of("mark", mark));
    return true;
  }

  /** The end of the block whose content begins at {@code from}, or -1; looks in vain only once. */
  private int commentEnd(int from) {
    int close = noCommentEnd ? -1 : text.indexOf("*/", from);
    if (close < 0 && !noCommentEnd) {
      work += end - from;
      noCommentEnd = true;
    }
    return close < 0 ? -1 : close + 2;
  }
}
