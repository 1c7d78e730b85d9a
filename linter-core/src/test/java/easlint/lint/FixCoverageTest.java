package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.Safety;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every rule that can repair something has at least two pairs of files that show it, one of them in
 * a formatting that is not the usual one.
 */
class FixCoverageTest {
  private static final int LEAST = 2;

  /** Rules with repairs of both kinds; every other has those that its METADATA says. */
  private static final Map<String, Set<Safety>> BOTH =
      Map.of("structure/enum", Set.of(Safety.SAFE, Safety.UNSAFE));

  /** Fixes of the configuration file, which is no service configuration. */
  private static final Set<String> ELSEWHERE = Set.of("config/unknown-key");

  @Test
  void everyRepairHasItsPairs() {
    Map<String, List<Boolean>> usual = new TreeMap<>();
    for (Path input : TestData.pairs()) {
      TestCase testCase = TestCase.of(TestData.settings(TestData.read(TestData.expected(input))));
      FixResult result = testCase.fix(testCase.fix(), input.toString(), TestData.bytes(input));
      for (String cell : cells(result.applied())) {
        usual.computeIfAbsent(cell, name -> new ArrayList<>()).add(isUsual(TestData.read(input)));
      }
    }
    List<String> lacking = new ArrayList<>();
    for (Rule rule : RuleCatalog.bundled().rules()) {
      for (Safety safety : safeties(rule)) {
        String cell = rule.id() + " " + safety.id();
        List<Boolean> pairs = usual.getOrDefault(cell, List.of());
        if (pairs.size() < LEAST || !pairs.contains(false)) {
          lacking.add(cell + ": " + pairs);
        }
      }
    }
    assertEquals(List.of(), lacking);
  }

  private static Set<Safety> safeties(Rule rule) {
    Safety fix = rule.fix();
    return fix == null || ELSEWHERE.contains(rule.id().text())
        ? Set.of()
        : BOTH.getOrDefault(rule.id().text(), Set.of(fix));
  }

  private static Set<String> cells(List<Finding> applied) {
    return applied.stream()
        .map(each -> each.rule().id() + " " + each.fixes().getFirst().safety().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lines that end with LF, the last one too, indented by a multiple of two spaces. */
  private static boolean isUsual(String text) {
    boolean lines = text.strip().indexOf('\n') >= 0 && text.endsWith("\n");
    return lines
        && text.indexOf('\r') < 0
        && text.indexOf('\t') < 0
        && text.lines().allMatch(line -> (line.length() - line.stripLeading().length()) % 2 == 0);
  }
}
