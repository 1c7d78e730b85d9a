package easlint.cli.report;

import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Printable;
import easlint.cli.terminal.Style;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Severity;
import easlint.finding.Texts;
import easlint.text.Source;

/** The line that a terminal can click and a script can grep. */
final class Headline {
  private Headline() {}

  /** Appends {@code path:line:column: severity[rule]: message} and a line end. */
  static void append(
      StringBuilder out,
      String path,
      Source source,
      Finding finding,
      Language language,
      Palette palette) {
    palette.append(out, Style.BOLD, Printable.escape(path));
    out.append(':').append(Frame.place(source, finding.range().start())).append(": ");
    String rule = finding.severity().id() + "[" + finding.rule().id().text() + "]";
    palette.append(out, style(finding.severity()), rule);
    out.append(": ");
    palette.append(out, Style.BOLD, Printable.escape(Texts.message(finding, language)));
    out.append('\n');
  }

  /** {@return the colour of a severity} */
  static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case INFO -> Style.INFO;
    };
  }
}
