package easlint.cli.report;

import easlint.cli.terminal.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Lines whose cells stand under each other. Cells but the last hold ASCII only. */
public final class Columns {
  private static final int GAP = 2;

  private final List<String[]> rows = new ArrayList<>();

  /** Adds a line. */
  public void add(String... cells) {
    rows.add(cells);
  }

  /** {@return the lines, two blanks between the columns, none at an end} */
  @Override
  public String toString() {
    return text(Integer.MAX_VALUE);
  }

  /**
   * {@return the lines, two blanks between the columns, none at an end}
   *
   * @param columns those of the terminal; where a line has more, the last cell of all lines stands
   *     below the others
   */
  public String text(int columns) {
    boolean below = widest() > columns;
    StringBuilder out = new StringBuilder();
    for (String[] row : rows) {
      int start = out.length();
      for (int i = 0; i < row.length; i++) {
        boolean last = i + 1 == row.length;
        if (last && below) {
          strip(out, start);
          out.append('\n').append("    ");
        }
        out.append(row[i]);
        out.repeat(' ', last ? 0 : width(i) - row[i].length() + GAP);
      }
      strip(out, start);
      out.append('\n');
    }
    return out.toString();
  }

  /** Takes the blanks from the end of what begins at an offset. */
  private static void strip(StringBuilder out, int start) {
    out.setLength(start + out.substring(start).stripTrailing().length());
  }

  private int widest() {
    int widest = 0;
    for (String[] row : rows) {
      int width = Paragraph.cells(row[row.length - 1]);
      for (int i = 0; i + 1 < row.length; i++) {
        width += width(i) + GAP;
      }
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private int width(int column) {
    int width = 0;
    for (String[] row : rows) {
      width = Math.max(width, column < row.length ? row[column].length() : 0);
    }
    return width;
  }
}
