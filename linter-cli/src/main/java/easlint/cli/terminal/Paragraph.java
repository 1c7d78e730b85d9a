package easlint.cli.terminal;

import org.jline.utils.WCWidth;

/** Breaks a paragraph into lines that fit a terminal. */
public final class Paragraph {
  /** What no line begins with: closing punctuation of Chinese text. */
  private static final String CLOSING = "，。；：、！？）”》」』】…";

  /** What no line ends with. */
  private static final String OPENING = "（“《「『【";

  private final int width;
  private final String indent;
  private final StringBuilder out = new StringBuilder();
  private int column;

  private Paragraph(int width, String indent) {
    this.width = width;
    this.indent = indent;
  }

  /**
   * {@return the text in lines, the last with a line end too}
   *
   * <p>Lines break at blanks, and between Chinese characters; what does not fit in a line stands in
   * one of its own.
   *
   * @param width the columns of a line; a Chinese character takes two
   * @param indent what every line but the first begins with
   */
  public static String wrap(String text, int width, String indent) {
    Paragraph paragraph = new Paragraph(width, indent);
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      paragraph.word(words[i], i > 0);
    }
    return paragraph.out.append('\n').toString();
  }

  /** A word may have several pieces between which a line may break. */
  private void word(String word, boolean blankBefore) {
    int from = 0;
    for (int at = next(word, 0); from < word.length(); at = next(word, at)) {
      piece(word.substring(from, at), blankBefore && from == 0);
      from = at;
    }
  }

  private void piece(String piece, boolean blankBefore) {
    int cells = cells(piece);
    int blank = blankBefore ? 1 : 0;
    if (column > indent.length() && column + blank + cells > width) {
      out.append('\n').append(indent);
      column = indent.length();
    } else if (blankBefore) {
      out.append(' ');
      column++;
    }
    out.append(piece);
    column += cells;
  }

  /** {@return the end of the piece that begins at an offset} */
  private static int next(String word, int from) {
    int at = from;
    while (at < word.length()) {
      int end = at + Character.charCount(word.codePointAt(at));
      if (end == word.length() || mayBreak(word, end)) {
        return end;
      }
      at = end;
    }
    return word.length();
  }

  private static boolean mayBreak(String word, int at) {
    int before = word.codePointBefore(at);
    int after = word.codePointAt(at);
    return (isWide(before) || isWide(after))
        && OPENING.indexOf(before) < 0
        && CLOSING.indexOf(after) < 0;
  }

  private static boolean isWide(int codePoint) {
    return codePoint > 0x7e && WCWidth.wcwidth(codePoint) > 1;
  }

  /** {@return the columns that a text takes in a terminal} */
  public static int cells(String text) {
    return text.codePoints()
        .map(each -> each > 0x7e ? Math.max(0, WCWidth.wcwidth(each)) : 1)
        .sum();
  }
}
