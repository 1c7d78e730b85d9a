package easlint.cli.report;

import easlint.finding.Language;
import java.util.ArrayList;
import java.util.List;

/** What a report says beside the findings: the notices of the run, and those of its own limit. */
public final class Notices {
  private Notices() {}

  /** {@return the notices of a report that shows at most {@code limit} findings of a file} */
  public static List<Run.Notice> of(Run run, int limit, Language language) {
    List<Run.Notice> notices = new ArrayList<>(run.notices());
    for (FileReport file : run.files()) {
      if (file.findings().size() > limit) {
        String sentence = MoreFindings.sentence(file, limit, language);
        notices.add(new Run.Notice("max-diagnostics", sentence));
      }
    }
    return notices;
  }
}
