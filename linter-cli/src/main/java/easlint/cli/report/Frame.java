package easlint.cli.report;

import easlint.cli.terminal.DisplayLine;
import easlint.cli.terminal.DisplayLine.Substitute;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Style;
import easlint.text.Position;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.List;

/**
 * Shows a place of a file: the line with its number, and under it marks with a label. Of a place
 * over several lines the first and the last are shown, of a long line a window around the place.
 *
 * @param source the file
 * @param masks what is not shown of it
 * @param range the place
 * @param label what is said of it
 * @param mark the character under the place
 * @param style the colour of mark and label
 */
record Frame(
    Source source, List<Substitute> masks, TextRange range, String label, char mark, Style style) {
  /** The longest line that is shown whole, in code units. */
  private static final int WHOLE = 160;

  /** How much is shown before a place in a longer line. */
  private static final int BEFORE = 50;

  private static final String ELLIPSIS = "…";

  /** {@return the number of the last line shown, from 1} */
  int lastLine() {
    return source.position(Math.max(range.start(), range.end() - 1)).line();
  }

  /**
   * Appends the frame.
   *
   * @param gutter width of the line numbers
   */
  void append(StringBuilder out, int gutter, Palette palette) {
    int first = source.position(range.start()).line();
    int last = lastLine();
    gutter(out, "", gutter, palette);
    out.append('\n');
    line(out, first, first == last ? label : "", gutter, palette);
    if (last > first) {
      if (last > first + 1) {
        palette.append(out, Style.GUTTER, "...");
        out.append('\n');
      }
      line(out, last, label, gutter, palette);
    }
  }

  private void line(StringBuilder out, int number, String text, int gutter, Palette palette) {
    TextRange whole = source.lineRange(number);
    TextRange marked = marked(whole);
    TextRange shown = window(whole, marked);
    String lead = shown.start() > whole.start() ? ELLIPSIS : "";
    DisplayLine line = DisplayLine.of(source.text(), shown, lead, masks);
    gutter(out, Integer.toString(number), gutter, palette);
    if (!line.text().isEmpty()) {
      out.append(' ').append(line.text()).append(shown.end() < whole.end() ? ELLIPSIS : "");
    }
    out.append('\n');
    int from = line.startColumn(marked.start());
    int to = marked.isEmpty() ? from + 1 : line.endColumn(marked.end());
    gutter(out, "", gutter, palette);
    out.repeat(' ', from + 1);
    String marks = String.valueOf(mark).repeat(Math.max(1, to - from));
    palette.append(out, style, text.isEmpty() ? marks : marks + " " + text);
    out.append('\n');
  }

  /** The part of the place in a line; of a line that it runs through, all but the indentation. */
  private TextRange marked(TextRange line) {
    int start = Math.clamp(range.start(), line.start(), line.end());
    int end = Math.clamp(range.end(), start, line.end());
    if (range.start() < line.start()) {
      while (start < end && source.text().charAt(start) <= ' ') {
        start++;
      }
    }
    return new TextRange(start, end);
  }

  private TextRange window(TextRange line, TextRange marked) {
    if (line.length() <= WHOLE) {
      return line;
    }
    int start = Math.max(line.start(), Math.min(marked.start() - BEFORE, line.end() - WHOLE));
    int end = Math.min(line.end(), start + WHOLE);
    return new TextRange(boundary(start, line), boundary(end, line));
  }

  /** Moves an offset off the middle of a surrogate pair. */
  private int boundary(int offset, TextRange line) {
    boolean middle =
        offset > line.start()
            && offset < line.end()
            && Character.isLowSurrogate(source.text().charAt(offset))
            && Character.isHighSurrogate(source.text().charAt(offset - 1));
    return middle ? offset - 1 : offset;
  }

  private static void gutter(StringBuilder out, String number, int width, Palette palette) {
    palette.append(out, Style.GUTTER, " ".repeat(width - number.length()) + number + " |");
  }

  /** {@return the place of an offset as {@code line:column}} */
  static String place(Source source, int offset) {
    Position position = source.position(offset);
    return position.line() + ":" + position.column();
  }
}
