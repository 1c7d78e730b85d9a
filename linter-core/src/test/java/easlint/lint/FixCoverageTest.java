package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.Safety;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every repair of the catalogue has at least two pairs of files that show it, one of them in a
 * formatting that is not the usual one. The catalogue's repairs stand in {@code
 * testdata/fix/repairs.txt}, a rule and a safety in each line.
 */
class FixCoverageTest {
  private static final int LEAST = 2;

  private static final List<String> REPAIRS =
      TestData.read(TestData.ROOT.resolve("fix").resolve("repairs.txt")).lines().toList();

  @Test
  void everyRepairHasItsPairs() {
    Map<String, List<Boolean>> usual = shown();
    assertEquals(
        List.of(),
        REPAIRS.stream()
            .filter(
                repair -> {
                  List<Boolean> pairs = usual.getOrDefault(repair, List.of());
                  return pairs.size() < LEAST || !pairs.contains(false);
                })
            .toList());
  }

  @Test
  void noPairShowsARepairThatTheCatalogueHasNot() {
    List<String> shown = new ArrayList<>(shown().keySet());
    shown.removeAll(REPAIRS);
    assertEquals(List.of(), shown);
  }

  /** What a rule says of itself is the safest of its repairs. */
  @Test
  void everyRuleSaysWhatTheCatalogueSays() {
    Map<String, String> listed =
        REPAIRS.stream()
            .map(line -> line.split(" ", 2))
            .collect(
                Collectors.toMap(
                    parts -> parts[0],
                    parts -> parts[1],
                    (one, other) -> Safety.SAFE.id(),
                    TreeMap::new));
    Map<String, String> said = new TreeMap<>();
    for (Rule rule : RuleCatalog.bundled().rules()) {
      Safety fix = rule.fix();
      if (fix != null) {
        said.put(rule.id().text(), fix.id());
      }
    }
    assertEquals(listed, said);
    assertTrue(REPAIRS.contains("structure/enum unsafe"), "both of a rule's repairs are listed");
  }

  @Test
  void theListIsInOrder() {
    assertEquals(REPAIRS.stream().distinct().sorted(Comparator.naturalOrder()).toList(), REPAIRS);
  }

  /** For each repair that the pairs show, whether each of them is laid out as usual. */
  private static Map<String, List<Boolean>> shown() {
    Map<String, List<Boolean>> out = new TreeMap<>();
    for (Path input : TestData.pairs()) {
      FixCase.of(input).fix(input).applied().stream()
          .map(FixCoverageTest::repair)
          .distinct()
          .forEach(
              repair ->
                  out.computeIfAbsent(repair, name -> new ArrayList<>())
                      .add(isUsual(TestData.read(input))));
    }
    return out;
  }

  private static String repair(Finding applied) {
    return applied.rule().id() + " " + applied.fixes().getFirst().safety().id();
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
