package easlint.lint;

import easlint.check.Check;
import easlint.finding.RuleId;
import easlint.rego.Program;
import easlint.rules.RulesCheck;
import java.nio.file.Path;
import java.util.List;

/** Compiled rules that break on some files; {@code main.rego} beside the plan says on which. */
final class FailingRules {
  private static final Path ROOT = Path.of("src", "test", "resources", "easlint", "rules");
  private static final List<RuleId> IDS =
      List.of(
          new RuleId("containers/duplicate-env"),
          new RuleId("containers/reserved-port"),
          new RuleId("service/instance-zero"));

  private FailingRules() {}

  /** {@return a check that runs the rules of a folder of the test resources} */
  static Check named(String folder) {
    return new RulesCheck(
        Program.load(TestData.bytes(ROOT.resolve(folder).resolve("plan.json"))), IDS);
  }
}
