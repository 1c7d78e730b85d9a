package easlint.json;

import easlint.text.TextRange;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML library, which count code points, into ranges of UTF-16. */
final class YamlPlaces {
  private final String text;
  private final boolean plain;

  YamlPlaces(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  String text() {
    return text;
  }

  /** {@return the offset of a mark; 0 without one} */
  int offset(Optional<Mark> mark) {
    return mark.isPresent() ? offset(mark.get().getIndex()) : 0;
  }

  /** {@return the offset of a code point by its number, at most the end of the text} */
  int offset(int codePoint) {
    if (plain) {
      return Math.clamp(codePoint, 0, text.length());
    }
    int count = Math.clamp(codePoint, 0, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, count);
  }

  /** {@return the range between two marks, without the blanks and line ends at its end} */
  TextRange range(Optional<Mark> start, Optional<Mark> end) {
    int from = offset(start);
    int to = offset(end);
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextRange(from, to);
  }

  /**
   * {@return the character at an offset, whole; before a line end or the end of the text the last
   * visible character before it}
   */
  TextRange character(int offset) {
    int at = Math.min(offset, text.length());
    boolean nothingThere =
        at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    if (nothingThere) {
      while (at > 0 && (at == text.length() || Character.isWhitespace(text.charAt(at)))) {
        at = text.offsetByCodePoints(at, -1);
      }
    }
    int end = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    return new TextRange(at, end);
  }
}
