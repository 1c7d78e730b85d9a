package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.Map;

/**
 * Resolves the escapes of a string. Each becomes one code unit, the wrong ones too: so the place of
 * a part of the value can be found in the text ({@link JsonString#partRange}).
 */
final class StringDecoder {
  private static final int UNICODE_ESCAPE = 6;

  private final Cursor cursor;
  private final Problems problems;

  StringDecoder(Cursor cursor, Problems problems) {
    this.cursor = cursor;
    this.problems = problems;
  }

  /** {@return the value of the content between two offsets} */
  String decode(int from, int to, char quote) {
    StringBuilder out = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      if (cursor.at(at) == '\\') {
        at += escape(at, to, quote, out);
      } else {
        out.append(cursor.at(at));
        at++;
      }
    }
    cursor.looked(to - from);
    return out.toString();
  }

  /** Appends what an escape stands for; returns how many characters it took. */
  private int escape(int at, int to, char quote, StringBuilder out) {
    int length = Escapes.length(cursor.text(), at, to);
    int unit = Escapes.unit(cursor.text(), at, length, quote);
    if (unit < 0) {
      report("escape", at, wrongEscapeEnd(at, length));
      out.append(length == 2 && cursor.at(at + 1) != 'u' ? cursor.at(at + 1) : '\uFFFD');
      return length;
    }
    out.append((char) unit);
    if (!Character.isSurrogate((char) unit)) {
      return length;
    }
    int low = Character.isHighSurrogate((char) unit) ? lowSurrogate(at + length, to) : -1;
    if (low < 0) {
      report("lone-surrogate", at, at + length);
      return length;
    }
    out.append((char) low);
    return length + UNICODE_ESCAPE;
  }

  private int wrongEscapeEnd(int at, int length) {
    boolean splitsPair = length == 2 && Character.isHighSurrogate(cursor.at(at + 1));
    return splitsPair ? cursor.charEnd(at + 1) : at + length;
  }

  /** The second half of a pair that is written as two escapes, or -1. */
  private int lowSurrogate(int at, int to) {
    if (at >= to || cursor.at(at) != '\\') {
      return -1;
    }
    int length = Escapes.length(cursor.text(), at, to);
    int unit = length == UNICODE_ESCAPE ? Escapes.unit(cursor.text(), at, length, '"') : -1;
    return unit >= 0 && Character.isLowSurrogate((char) unit) ? unit : -1;
  }

  private void report(String variant, int start, int end) {
    String escape = cursor.text().substring(start, end);
    problems.add(Kind.INVALID_STRING, variant, new TextRange(start, end), Map.of("escape", escape));
  }
}
