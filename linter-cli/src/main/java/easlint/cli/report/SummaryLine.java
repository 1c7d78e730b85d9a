package easlint.cli.report;

import easlint.cli.message.Messages;
import easlint.finding.Language;
import java.util.ArrayList;
import java.util.List;

/** The last line of the text report: {@code 2 files checked: 1 error, 3 warnings}. */
final class SummaryLine {
  private final Language language;
  private final List<String> parts = new ArrayList<>();

  private SummaryLine(Language language) {
    this.language = language;
  }

  static String of(Run run, Language language) {
    Summary summary = Summary.of(run);
    SummaryLine line = new SummaryLine(language);
    line.add(summary.errors(), Messages.ERROR_COUNT, Messages.ERRORS_COUNT);
    line.add(summary.warnings(), Messages.WARNING_COUNT, Messages.WARNINGS_COUNT);
    line.add(summary.infos(), Messages.INFO_COUNT, Messages.INFOS_COUNT);
    if (line.parts.isEmpty() && summary.files() > 0) {
      line.parts.add(Messages.NOTHING_FOUND.in(language));
    }
    line.add(summary.suppressed(), Messages.SUPPRESSED_COUNT, Messages.SUPPRESSED_COUNT);
    int safe = summary.fixable() - summary.unsafe();
    line.add(safe, Messages.FIXABLE_COUNT, Messages.FIXABLE_COUNT);
    line.add(summary.unsafe(), Messages.UNSAFE_COUNT, Messages.UNSAFE_COUNT);
    line.add(run.skipped(), Messages.SKIPPED_COUNT, Messages.SKIPPED_COUNT);
    line.add(summary.unreadable(), Messages.UNREADABLE_COUNT, Messages.UNREADABLE_COUNT);
    String files =
        Messages.count(language, summary.files(), Messages.FILE_CHECKED, Messages.FILES_CHECKED);
    return line.parts.isEmpty()
        ? files
        : Messages.SUMMARY.in(
            language, files, String.join(Messages.SEPARATOR.in(language), line.parts));
  }

  private void add(int count, Messages one, Messages several) {
    if (count > 0) {
      parts.add(Messages.count(language, count, one, several));
    }
  }
}
