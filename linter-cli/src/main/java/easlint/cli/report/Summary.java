package easlint.cli.report;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Safety;
import easlint.finding.Severity;

/**
 * The figures of a run.
 *
 * @param files files that were judged
 * @param unreadable files that could not be
 * @param errors findings
 * @param warnings findings
 * @param infos findings
 * @param suppressed findings that the configuration or the baseline hides
 * @param fixable findings with a fix, safe or not
 * @param unsafe findings of these with no safe one
 */
record Summary(
    int files,
    int unreadable,
    int errors,
    int warnings,
    int infos,
    int suppressed,
    int fixable,
    int unsafe) {

  static Summary of(Run run) {
    int files = 0;
    int unreadable = 0;
    int suppressed = 0;
    int fixable = 0;
    int safe = 0;
    for (FileReport file : run.files()) {
      files += file.document() == null || file.configuration() ? 0 : 1;
      unreadable += file.document() == null ? 1 : 0;
      suppressed += file.suppressed().size();
      for (Finding finding : file.findings()) {
        fixable += finding.fixes().isEmpty() ? 0 : 1;
        safe += hasSafeFix(finding) ? 1 : 0;
      }
    }
    return new Summary(
        files,
        unreadable,
        count(run, Severity.ERROR),
        count(run, Severity.WARNING),
        count(run, Severity.INFO),
        suppressed,
        fixable,
        fixable - safe);
  }

  private static boolean hasSafeFix(Finding finding) {
    for (Fix fix : finding.fixes()) {
      if (fix.safety() == Safety.SAFE) {
        return true;
      }
    }
    return false;
  }

  private static int count(Run run, Severity severity) {
    int count = 0;
    for (FileReport file : run.files()) {
      for (Finding finding : file.findings()) {
        count += finding.severity() == severity ? 1 : 0;
      }
    }
    return count;
  }
}
