package easlint.cli.report;

import easlint.cli.message.Messages;
import easlint.cli.terminal.Printable;
import easlint.finding.Language;

/** Says that a limit left findings out. */
final class MoreFindings {
  private MoreFindings() {}

  /** Appends a line when a file has more findings than the limit. */
  static void append(StringBuilder out, FileReport file, int limit, Language language) {
    if (file.findings().size() > limit) {
      out.append(Printable.escape(sentence(file, limit, language))).append('\n');
    }
  }

  /** {@return how many findings of a file the limit left out, and how to see them} */
  static String sentence(FileReport file, int limit, Language language) {
    int count = file.findings().size();
    return Messages.MORE_FINDINGS.in(language, file.path(), count - limit, count);
  }
}
