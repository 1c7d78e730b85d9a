package easlint.cli;

import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Printable;
import easlint.cli.terminal.Style;

/**
 * Shows the Markdown of rule pages in a terminal: headings bold, paragraphs and list items wrapped,
 * code indented. Pages have one shape, so this knows that shape and leaves all else as it is.
 */
final class MarkdownText {
  private static final int WIDTH = 80;

  private final Palette palette;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean code;

  private MarkdownText(Palette palette) {
    this.palette = palette;
  }

  /** {@return the page as text} */
  static String render(String markdown, Palette palette) {
    MarkdownText text = new MarkdownText(palette);
    for (String line : markdown.lines().toList()) {
      text.line(Printable.escape(line));
    }
    text.endParagraph();
    return text.out.toString();
  }

  private void line(String line) {
    if (line.startsWith("```")) {
      endParagraph();
      code = !code;
    } else if (code) {
      out.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
    } else if (line.startsWith("#")) {
      endParagraph();
      palette.append(out, Style.BOLD, line.replaceFirst("^#+ *", ""));
      out.append('\n');
    } else if (line.isBlank()) {
      endParagraph();
      out.append('\n');
    } else if (line.startsWith("|")) {
      endParagraph();
      out.append(line).append('\n');
    } else {
      if (isItem(line)) {
        endParagraph();
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private static boolean isItem(String line) {
    String text = line.strip();
    return text.startsWith("- ") || text.startsWith("* ");
  }

  /** Breaks the collected paragraph at blanks; the lines of a list item hang. */
  private void endParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    String indent = isItem(paragraph.toString()) ? "  " : "";
    int column = 0;
    for (String word : paragraph.toString().split(" +", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    out.append('\n');
    paragraph.setLength(0);
  }
}
