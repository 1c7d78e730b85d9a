package easlint.cli;

import easlint.cli.report.FileReport;
import easlint.finding.Finding;
import easlint.json.Document;
import easlint.lint.LintResult;
import easlint.lint.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds what several files of a run show only together to what each of them shows alone. */
final class AcrossFiles {
  private final Engine.Judge judge;
  private final CheckOptions options;

  AcrossFiles(Engine.Judge judge, CheckOptions options) {
    this.judge = judge;
    this.options = options;
  }

  /** {@return what became of the inputs, in their order} */
  List<Judged> add(List<Judged> judged) {
    if (judged.size() < 2) {
      return judged;
    }
    for (Judged one : judged) {
      LintResult alone = result(one);
      if (alone != null) {
        judge.remember(one.input().shown(), alone);
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
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : found) {
      if (finding.severity().atLeast(options.minSeverity())) {
        shown.add(finding);
      }
    }
    LintResult all =
        Workspace.with(alone, new LintResult(alone.document(), alone.profile(), shown));
    return Judged.checked(
        one.input(),
        new FileReport(one.input().shown(), all.profile(), all.document(), all.findings()));
  }

  private static @Nullable LintResult result(Judged one) {
    FileReport report = one.report();
    Document document = report == null ? null : report.document();
    return report == null || document == null
        ? null
        : new LintResult(document, report.profile(), report.findings());
  }
}
