package easlint.cli;

import easlint.cli.report.FileReport;
import easlint.finding.Finding;
import easlint.json.Document;
import easlint.lint.LintResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds what several files of a run show only together to what each of them shows alone. */
final class AcrossFiles {
  private final Engine.Judge judge;
  private final CheckOptions options;
  private final Configurations configurations;

  AcrossFiles(Engine.Judge judge, CheckOptions options, Configurations configurations) {
    this.judge = judge;
    this.options = options;
    this.configurations = configurations;
  }

  /** {@return what became of the inputs, in their order} */
  List<Judged> add(List<Judged> judged) {
    if (judged.size() < 2) {
      return judged;
    }
    for (Judged one : judged) {
      LintResult alone = result(one);
      if (alone != null) {
        judge.remember(one.input().shown(), alone, configurations.context(one.input()));
      }
    }
    Map<String, List<Finding>> more = judge.together();
    return more.isEmpty() ? judged : add(judged, more);
  }

  private List<Judged> add(List<Judged> judged, Map<String, List<Finding>> more) {
    List<Judged> all = new ArrayList<>();
    for (Judged one : judged) {
      LintResult alone = result(one);
      List<Finding> found = more.getOrDefault(one.input().shown(), List.of());
      all.add(alone == null || found.isEmpty() ? one : with(one, alone, found));
    }
    return all;
  }

  private Judged with(Judged one, LintResult alone, List<Finding> found) {
    LintResult all = judge.with(alone, found, configurations.context(one.input()));
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : all.findings()) {
      if (finding.severity().atLeast(options.minSeverity())) {
        shown.add(finding);
      }
    }
    FileReport before = one.report();
    Set<String> known = before == null ? Set.of() : before.known();
    String path = one.input().shown();
    return Judged.checked(one.input(), FileReport.of(path, all, shown, all.suppressed(), known));
  }

  private static @Nullable LintResult result(Judged one) {
    FileReport report = one.report();
    Document document = report == null ? null : report.document();
    return report == null || document == null
        ? null
        : new LintResult(document, report.profile(), report.findings(), report.suppressed());
  }
}
