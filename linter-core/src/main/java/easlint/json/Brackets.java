package easlint.json;

import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The brackets that are open, and the quotes that nothing closes.
 *
 * <p>When a bracket does not fit, the rest of the text tells what was meant: whether it holds as
 * many closing brackets as the one reading needs, or the other.
 */
final class Brackets {
  private final Cursor cursor;
  private final List<TextRange> openQuotes = new ArrayList<>();
  private int[] openers = new int[16];
  private int depth;
  private int braces;

  /** Opening brackets passed so far, less the closing ones. */
  private int passed;

  /** Closing less opening brackets of the whole text; counted when first asked for. */
  private int surplus;

  private boolean counted;

  Brackets(Cursor cursor) {
    this.cursor = cursor;
  }

  /** {@return how many brackets are open} */
  int depth() {
    return depth;
  }

  /** Enters the bracket at the cursor. */
  void open() {
    if (depth == openers.length) {
      openers = Arrays.copyOf(openers, depth * 2);
    }
    openers[depth++] = cursor.position();
    braces += cursor.here() == '{' ? 1 : 0;
    passed++;
    cursor.pass(cursor.position() + 1);
  }

  /** Passes the closing bracket at the cursor, which closes the innermost one. */
  void close() {
    abandon();
    drop();
  }

  /** Passes the closing bracket at the cursor, which closes nothing. */
  void drop() {
    passed--;
    cursor.pass(cursor.position() + 1);
  }

  /** Leaves the innermost bracket, whose end is missing. */
  void abandon() {
    braces -= kind(depth) == '{' ? 1 : 0;
    depth--;
  }

  /** Passes over the bracket at the cursor with all that it holds. */
  void passNested() {
    open();
    int nested = 1;
    int at = cursor.position();
    while (at < cursor.end()) {
      char c = cursor.at(at);
      nested += Chars.isOpener(c) ? 1 : Chars.isCloser(c) ? -1 : 0;
      if (nested == 0) {
        cursor.pass(at);
        close();
        return;
      }
      at = (c == '"' ? stringEnd(at) : at) + 1;
    }
    cursor.pass(cursor.lastNonBlank() + 1);
  }

  /** Notes a quote that nothing closes up to the end of the text. */
  void quoteStaysOpen(int at) {
    openQuotes.add(new TextRange(at, at + 1));
  }

  boolean hasOpenQuote() {
    return !openQuotes.isEmpty();
  }

  /** {@return the place of the innermost open bracket} */
  TextRange opener() {
    return openerAt(depth);
  }

  /** {@return the bracket that opened a level, from 1, or 0 for a level that has none} */
  char kind(int level) {
    return level < 1 ? 0 : cursor.at(openers[level - 1]);
  }

  /** {@return the innermost level that {@code opener} opened, or 0 if there is none} */
  int enclosing(char opener) {
    int open = opener == '{' ? braces : depth - braces;
    if (open == 0) {
      return 0;
    }
    int level = depth;
    while (kind(level) != opener) {
      level--;
    }
    cursor.looked(depth - level);
    return level;
  }

  /**
   * {@return how many closing brackets the rest of the text, from the cursor on, holds beyond those
   * that its own opening brackets need}
   */
  int closersAhead() {
    if (!counted) {
      surplus = count(cursor.position()) - passed;
      counted = true;
    }
    return surplus + passed;
  }

  private int count(int from) {
    int closers = 0;
    for (int i = from; i < cursor.end(); i++) {
      char c = cursor.at(i);
      if (c == '"') {
        i = stringEnd(i);
      } else if (Chars.isCloser(c)) {
        closers++;
      } else if (Chars.isOpener(c)) {
        closers--;
      }
    }
    cursor.looked(cursor.end() - from);
    return closers;
  }

  /** The closing quote, or the last character before a line end, of the string at {@code start}. */
  private int stringEnd(int start) {
    int i = start + 1;
    while (i < cursor.end() && cursor.at(i) != '"' && !Chars.isLineEnd(cursor.at(i))) {
      i += cursor.at(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** {@return every quote and bracket still open, by place} */
  List<TextRange> stillOpen() {
    List<TextRange> out = new ArrayList<>(openQuotes);
    for (int level = 1; level <= depth; level++) {
      out.add(openerAt(level));
    }
    out.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return out;
  }

  /** {@return the brackets that would close all open ones} */
  String missingClosers() {
    StringBuilder out = new StringBuilder();
    for (int level = depth; level > 0; level--) {
      out.append(Chars.closerOf(kind(level)));
    }
    return out.toString();
  }

  private TextRange openerAt(int level) {
    int at = openers[level - 1];
    return new TextRange(at, at + 1);
  }
}
