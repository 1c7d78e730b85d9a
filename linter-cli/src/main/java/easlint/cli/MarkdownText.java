package easlint.cli;

import easlint.cli.message.PageText;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Paragraph;
import easlint.cli.terminal.Printable;
import easlint.cli.terminal.Style;
import easlint.finding.Language;
import java.util.regex.Pattern;

/**
 * Shows the Markdown of rule pages in a terminal: headings bold and in the person's language,
 * paragraphs and list items wrapped, code indented. Pages have one shape, so this knows that shape
 * and leaves all else as it is.
 */
final class MarkdownText {
  private static final String FENCE = "```";
  private static final String FILE = " file=";
  private static final String INDENT = "  ";
  private static final Pattern EMPHASIS = Pattern.compile("(?<![*\\w`])\\*([^*`]+)\\*(?![*\\w`])");
  private static final Pattern MARKS = Pattern.compile("[ ^]*\\^[ ^]*");

  private final Palette palette;
  private final Language language;
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean code;

  private MarkdownText(Palette palette, Language language, int width) {
    this.palette = palette;
    this.language = language;
    this.width = width;
  }

  /**
   * {@return the page as text, without its first heading}
   *
   * @param width the columns that prose may take
   */
  static String render(String markdown, Palette palette, Language language, int width) {
    MarkdownText text = new MarkdownText(palette, language, width);
    for (String line : markdown.lines().dropWhile(each -> isTitle(each)).toList()) {
      text.line(Printable.escape(line));
    }
    text.endParagraph();
    return text.out.toString();
  }

  private static boolean isTitle(String line) {
    return line.startsWith("# ") || line.isBlank();
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      fence(line);
    } else if (code) {
      code(line);
    } else if (line.startsWith("#")) {
      endParagraph();
      String heading = line.replaceFirst("^#+ *", "");
      palette.append(out, Style.BOLD, PageText.in(language, heading));
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

  /** An example that has the name of a file shows it. */
  private void fence(String line) {
    endParagraph();
    code = !code;
    int name = line.indexOf(FILE);
    if (code && name >= 0) {
      String file = line.substring(name + FILE.length()).split(" ", 2)[0];
      palette.append(out, Style.GUTTER, INDENT + file + ":");
      out.append('\n');
    }
  }

  private void code(String line) {
    boolean marks = MARKS.matcher(line).matches();
    palette.append(out, marks ? Style.ERROR : Style.PLAIN, (line.isEmpty() ? "" : INDENT) + line);
    out.append('\n');
  }

  private static boolean isItem(String line) {
    String text = line.strip();
    return text.startsWith("- ") || text.startsWith("* ");
  }

  /** Breaks the collected paragraph; the lines of a list item hang. */
  private void endParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    String text = PageText.in(language, paragraph.toString());
    String plain = EMPHASIS.matcher(text).replaceAll("$1");
    out.append(Paragraph.wrap(plain, width, isItem(text) ? INDENT : ""));
    paragraph.setLength(0);
  }
}
