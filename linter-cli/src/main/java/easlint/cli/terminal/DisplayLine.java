package easlint.cli.terminal;

import easlint.text.TextRange;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * A line of a file as a terminal shows it, and the column in which each of its characters stands.
 * Columns count cells of the terminal, from 0: a tab reaches to the next multiple of 4, a Chinese
 * character or an emoji fills two, a combining mark none.
 */
public final class DisplayLine {
  /**
   * Something shown in place of a part of the text.
   *
   * @param range the part
   * @param text what is shown, safe for a terminal
   */
  public record Substitute(TextRange range, String text) {}

  private static final int TAB = 4;

  private final String source;
  private final TextRange shown;
  private final StringBuilder out = new StringBuilder();
  private final int[] starts;
  private final int[] ends;
  private int column;

  private DisplayLine(String source, TextRange shown) {
    this.source = source;
    this.shown = shown;
    this.starts = new int[shown.length() + 1];
    this.ends = new int[shown.length() + 1];
  }

  /**
   * Lays a part of a line out.
   *
   * @param source the whole text
   * @param shown the part, without a line end
   * @param lead what stands in front of it, printable ASCII or an ellipsis
   * @param substitutes what is not shown as it is, by place, without overlap
   */
  public static DisplayLine of(
      String source, TextRange shown, String lead, List<Substitute> substitutes) {
    DisplayLine line = new DisplayLine(source, shown);
    line.out.append(lead);
    line.column = lead.length();
    line.layOut(substitutes);
    return line;
  }

  /** {@return what the terminal gets} */
  public String text() {
    return out.toString();
  }

  /** {@return the column in which the character at an offset of the source begins} */
  public int startColumn(int offset) {
    return starts[inside(offset)];
  }

  /** {@return the column behind the last character before an offset of the source} */
  public int endColumn(int offset) {
    int index = inside(offset);
    return index == 0 ? starts[0] : ends[index - 1];
  }

  private int inside(int offset) {
    return Math.clamp(offset - shown.start(), 0, shown.length());
  }

  private void layOut(List<Substitute> substitutes) {
    int at = shown.start();
    int next = 0;
    while (at < shown.end()) {
      while (next < substitutes.size() && substitutes.get(next).range().end() <= at) {
        next++;
      }
      if (next < substitutes.size() && substitutes.get(next).range().start() <= at) {
        at = substitute(at, substitutes.get(next));
      } else {
        at = character(at);
      }
    }
    starts[shown.length()] = column;
    ends[shown.length()] = column;
  }

  private int substitute(int at, Substitute substitute) {
    int from = column;
    out.append(substitute.text());
    for (int i = 0; i < substitute.text().length(); ) {
      int length = clusterLength(substitute.text(), i);
      column += clusterWidth(substitute.text(), i);
      i += length;
    }
    return place(at, Math.min(substitute.range().end(), shown.end()), from);
  }

  private int character(int at) {
    int from = column;
    char c = source.charAt(at);
    if (Printable.isPlain(c)) {
      out.append(c);
      column++;
      return place(at, at + 1, from);
    }
    if (c == '\t') {
      int blanks = TAB - column % TAB;
      out.repeat(' ', blanks);
      column += blanks;
      return place(at, at + 1, from);
    }
    int codePoint = source.codePointAt(at);
    if (!Printable.isSafe(codePoint)) {
      int before = out.length();
      Printable.append(out, codePoint);
      column += out.length() - before;
      return place(at, Math.min(at + Character.charCount(codePoint), shown.end()), from);
    }
    return cluster(at, from);
  }

  /** What a person sees as one character: a letter with its marks, a flag, a joined emoji. */
  private int cluster(int at, int from) {
    int limit = Math.min(at + clusterLength(source, at), shown.end());
    int end = at + Character.charCount(source.codePointAt(at));
    while (end < limit && Printable.isSafe(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    out.append(source, at, end);
    column += clusterWidth(source, at);
    return place(at, end, from);
  }

  private int place(int at, int end, int from) {
    for (int i = at; i < end; i++) {
      starts[i - shown.start()] = from;
      ends[i - shown.start()] = column;
    }
    return end;
  }

  /** The table of widths is a class of its own, loaded at the first character beyond ASCII. */
  private static int clusterLength(String text, int at) {
    return Printable.isPlain(text.charAt(at))
        ? 1
        : Math.max(1, WCWidth.charCountForGraphemeCluster(text, at));
  }

  private static int clusterWidth(String text, int at) {
    return Printable.isPlain(text.charAt(at))
        ? 1
        : Math.max(0, WCWidth.wcwidthForGraphemeCluster(text, at));
  }
}
