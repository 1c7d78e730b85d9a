package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples on the rules' pages are true: Avoid raises exactly its rule at the marked places,
 * Prefer raises nothing.
 */
class PagesTest {
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();

  /** What stands on a page in place of bytes, sizes and faults of the tool. */
  private static final String WITHOUT_EXAMPLE = "## Avoid\n\n```text\n";

  @TestFactory
  Stream<DynamicTest> everyPage() {
    return CATALOG.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id().text(), () -> check(rule)));
  }

  private static void check(Rule rule) {
    String page = CATALOG.page(rule.id());
    String id = rule.id().text();
    assertFalse(page.isEmpty(), () -> id + " has no page");
    List<PageExample> avoid = PageExample.in(page, "Avoid");
    List<PageExample> together = PageExample.together(page, "Avoid");
    assertTrue(
        !avoid.isEmpty() || !together.isEmpty() || page.contains(WITHOUT_EXAMPLE),
        () -> id + " has no example, and no block of text that says why");
    for (PageExample example : avoid) {
      avoid(rule, example);
    }
    for (PageExample example : PageExample.in(page, "Prefer")) {
      assertEquals(List.of(), ids(lint(rule, example)), () -> "what Prefer of " + id + " raises");
    }
    if (!together.isEmpty()) {
      avoidTogether(id, together);
      List<PageExample> prefer = PageExample.together(page, "Prefer");
      assertEquals(
          List.of(), new PageRun(prefer).found(), () -> "what Prefer of " + id + " raises");
    }
  }

  private static void avoidTogether(String id, List<PageExample> files) {
    List<String> marked = new ArrayList<>();
    for (PageExample each : files) {
      each.marks().forEach(mark -> marked.add(each.file() + ":" + mark + " " + id));
    }
    assertEquals(marked, new PageRun(files).found(), () -> "what Avoid of " + id + " raises");
    assertFalse(marked.isEmpty(), () -> "Avoid of " + id + " marks no place");
  }

  private static void avoid(Rule rule, PageExample example) {
    String id = rule.id().text();
    assertTrue(!example.marks().isEmpty(), () -> "Avoid of " + id + " marks no place");
    LintResult result = lint(rule, example);
    assertEquals(Set.of(id), Set.copyOf(ids(result)), () -> "what Avoid of " + id + " raises");
    assertEquals(example.marks(), places(result), () -> "the places marked in Avoid of " + id);
  }

  private static List<String> ids(LintResult result) {
    List<String> out = new ArrayList<>();
    result.findings().forEach(finding -> out.add(finding.rule().id().text()));
    return out;
  }

  private static List<String> places(LintResult result) {
    List<String> out = new ArrayList<>();
    for (Finding finding : result.findings()) {
      out.add(
          PageExample.place(
              result.document().source(), finding.range().start(), finding.range().end()));
    }
    return out;
  }

  /** The recommended set, and the rule itself whatever its set. */
  private static LintResult lint(Rule rule, PageExample example) {
    LintOptions base = TestCase.of(example.settings()).options();
    Set<RuleId> only = new HashSet<>();
    for (Rule each : CATALOG.rules()) {
      if (CATALOG.runs(each.id().text(), base.profile(), base.set())
          || each.id().equals(rule.id())) {
        only.add(each.id());
      }
    }
    LintOptions options = new LintOptions(base.profile(), base.set(), only, Set.of(), base.facts());
    byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
    return new Linter(CATALOG, options).lint("example.json", bytes);
  }
}
