package easlint.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Lines whose cells stand under each other. Cells but the last hold ASCII only. */
public final class Columns {
  private final List<String[]> rows = new ArrayList<>();

  /** Adds a line. */
  public void add(String... cells) {
    rows.add(cells);
  }

  /** {@return the lines, two blanks between the columns, none at an end} */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (String[] row : rows) {
      int start = out.length();
      for (int i = 0; i < row.length; i++) {
        out.append(row[i]);
        out.repeat(' ', i + 1 == row.length ? 0 : width(i) - row[i].length() + 2);
      }
      out.setLength(start + out.substring(start).stripTrailing().length());
      out.append('\n');
    }
    return out.toString();
  }

  private int width(int column) {
    int width = 0;
    for (String[] row : rows) {
      width = Math.max(width, column < row.length ? row[column].length() : 0);
    }
    return width;
  }
}
