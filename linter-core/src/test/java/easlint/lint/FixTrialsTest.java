package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fix that would make a new finding is not offered. */
class FixTrialsTest {
  private static final String METADATA = "{\"metadata\": {\"name\": \"a\", \"instance\": 2";
  private static final String CONTAINERS =
      """
      "containers": [{"image": "registry-vpc.cn-hangzhou.aliyuncs.com/team/app:1.2", "script": "x"}]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          scaling/min-max               |}, "autoscaler": {"min": 6, "max": 3, "strategies": {"qps": 1}}  |false
          scaling/min-max               |}, "autoscaler": {"min": 6, "max": 1, "strategies": {"qps": 1}}  |true
          structure/unknown-key         |, "memry": 16}                                                   |false
          structure/unknown-key         |, "memry": 4096}                                                 |true
          structure/unknown-key         |}, "storge": []                                                  |false
          structure/misplaced-key       |}, "resource": "eas-r-1"                                         |false
          structure/misplaced-key       |, "cpu": 1, "memory": 2048}, "resource": "eas-r-1"               |true
          structure/type                |, "rpc": {"batching": "ture"}}                                   |false
          structure/type                |, "enable_webservice": "ture"}                                   |true
          rpc/keepalive-unit            |, "rpc": {"keepalive": 60}, "eas": {"termination_grace_period": 30}} |false
          rpc/keepalive-unit            |, "rpc": {"keepalive": 60}, "eas": {"termination_grace_period": 60}} |true
          """)
  void onlyWhatMakesNoNewFindingIsOffered(String rule, String piece, boolean offered) {
    Finding finding = only(rule, LintOptions.DEFAULT, METADATA + piece + ", " + CONTAINERS + "}");
    assertEquals(offered, !finding.fixes().isEmpty());
  }

  /** What the run was not asked for would be found by the next run. */
  @Test
  void rulesThatTheRunLeavesOutCount() {
    String rule = "scaling/min-max";
    LintOptions narrow =
        new LintOptions(
            Profile.SERVICE, RuleSet.RECOMMENDED, Set.of(new RuleId(rule)), Set.of(), null);
    String scaler = "}, \"autoscaler\": {\"min\": 6, \"max\": 3, \"strategies\": {\"qps\": 1}}, ";
    String text = METADATA + scaler + CONTAINERS + "}";
    assertTrue(only(rule, narrow, text).fixes().isEmpty());
  }

  @Test
  void rulesThatAreOffDoNotCount() {
    String text = METADATA + ", \"memry\": 16}, " + CONTAINERS + "}";
    LintOptions off =
        new LintOptions(
            Profile.SERVICE,
            RuleSet.RECOMMENDED,
            Set.of(),
            Set.of(new RuleId("resources/memory-unit")),
            null);
    assertEquals(1, only("structure/unknown-key", off, text).fixes().size());
  }

  /** More than are tried one by one. */
  @Test
  void veryManyFixesAreTriedAtOnce() {
    int many = 40;
    assertEquals(many, renames(many, 8000));
    assertEquals(1, renames(many, 9090), "tried alone; among all others is a reserved port");
  }

  /** How many misspelt keys of a large file can be renamed, which are ports from one down. */
  private static long renames(int many, int highest) {
    StringBuilder out = new StringBuilder(METADATA + "}, \"containers\": [");
    for (int i = 0; i < many; i++) {
      int port = highest - many + 1 + i;
      String padded = " ".repeat(10_000) + "\"prot\": " + port;
      out.append(i == 0 ? "" : ", ").append("{\"image\": \"team/app:1\", \"script\": \"x\", ");
      out.append(padded).append('}');
    }
    byte[] bytes = (out + "]}").getBytes(StandardCharsets.UTF_8);
    return new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT)
        .lint("x.json", bytes).findings().stream()
            .filter(each -> each.rule().id().text().equals("structure/unknown-key"))
            .filter(each -> !each.fixes().isEmpty())
            .count();
  }

  private static Finding only(String rule, LintOptions options, String text) {
    LintResult result =
        new Linter(RuleCatalog.bundled(), options)
            .lint("x.json", text.getBytes(StandardCharsets.UTF_8));
    List<Finding> found =
        result.findings().stream().filter(each -> each.rule().id().text().equals(rule)).toList();
    assertEquals(1, found.size(), () -> TestCase.describe(result));
    return found.getFirst();
  }
}
