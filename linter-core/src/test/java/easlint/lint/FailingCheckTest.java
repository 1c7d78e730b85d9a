package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Check;
import easlint.check.CheckContext;
import easlint.check.CheckFailure;
import easlint.check.CheckInput;
import easlint.check.PlaceholderCheck;
import easlint.finding.Finding;
import easlint.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check that breaks is named, and the others still report. */
class FailingCheckTest {
  private static final String TEXT =
      """
      {"metadata": {"name": "<name>", "instance": 1},
       "containers": [{"port": 8080, "env": [{"name": "A", "value": "a"}, {"name": "A", "value": "b"}]}]}
      """;

  /** Breaks on every file. */
  private record Broken() implements Check {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public List<Finding> run(CheckInput input, CheckContext context) {
      throw new IllegalStateException("this check is broken");
    }
  }

  @Test
  void aCheckThatThrowsIsNamed() {
    List<Finding> findings = lint(new Broken(), new PlaceholderCheck());
    assertEquals(List.of(CheckFailure.RULE, "structure/placeholder"), ids(findings));
    assertEquals("broken", findings.getFirst().args().get("check"));
    assertEquals("this check is broken", findings.getFirst().args().get("reason"));
  }

  @Test
  void aRuleThatBreaksIsNamedAndTheOthersReport() {
    List<Finding> findings = lint(FailingRules.named("failing"));
    assertEquals(List.of(CheckFailure.RULE, "containers/reserved-port"), ids(findings));
    assertEquals("containers/duplicate-env", findings.getFirst().args().get("check"));
    assertTrue(findings.getFirst().args().getOrDefault("reason", "").contains("two values"));
  }

  private static List<Finding> lint(Check... checks) {
    return new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT, List.of(checks))
        .lint(Source.of("service.json", TEXT))
        .findings();
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().id().text()).toList();
  }
}
