package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.RuleSet;
import easlint.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Real files of other people, which are not part of this repository: the folder named by
 * EASLINT_CORPUS holds them, with {@code EXPECTED.tsv}, the errors that are right in each.
 */
class CorpusTest {
  private static final String FOLDER = System.getenv("EASLINT_CORPUS");
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();

  /** A row of the table. */
  private record Row(
      String file, Profile profile, boolean syntax, Set<String> errors, String warnings) {
    static Row of(String line) {
      List<String> columns = List.of(line.split("\t", -1));
      return new Row(
          columns.get(0),
          Objects.requireNonNull(Profile.of(columns.get(1))),
          columns.get(2).equals("yes"),
          places(columns.get(3)),
          columns.get(4));
    }
  }

  private static Set<String> places(String list) {
    return list.equals("-") ? Set.of() : new TreeSet<>(List.of(list.split(" ", -1)));
  }

  @Test
  void isThere() {
    assumeTrue(FOLDER != null, "EASLINT_CORPUS names no folder: the real files were not judged");
    assertFalse(rows().isEmpty());
  }

  @TestFactory
  List<DynamicTest> everyFile() {
    return FOLDER == null
        ? List.of()
        : rows().stream()
            .map(row -> DynamicTest.dynamicTest(row.file(), () -> check(row)))
            .toList();
  }

  private static List<Row> rows() {
    return TestData.read(Path.of(FOLDER, "EXPECTED.tsv"))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
        .map(Row::of)
        .toList();
  }

  private static void check(Row row) {
    LintOptions options =
        new LintOptions(row.profile(), RuleSet.RECOMMENDED, Set.of(), Set.of(), null);
    LintResult result =
        new Linter(CATALOG, options).lint(row.file(), TestData.bytes(Path.of(FOLDER, row.file())));
    assertEquals(row.syntax(), !places(result, CorpusTest::isSyntax).isEmpty(), "syntax findings");
    Predicate<Finding> rules = finding -> !isSyntax(finding);
    assertEquals(row.errors(), places(result, rules.and(CorpusTest::isError)), "errors");
    if (!row.warnings().equals("*")) {
      Set<String> warnings = places(result, rules.and(finding -> !isError(finding)));
      assertEquals(places(row.warnings()), warnings, "warnings");
    }
  }

  private static boolean isSyntax(Finding finding) {
    return finding.rule().id().category().equals("syntax");
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private static Set<String> places(LintResult result, Predicate<Finding> wanted) {
    Set<String> out = new TreeSet<>();
    for (Finding finding : result.findings()) {
      if (wanted.test(finding)) {
        out.add(finding.rule().id() + "@" + finding.pointer());
      }
    }
    return out;
  }
}
