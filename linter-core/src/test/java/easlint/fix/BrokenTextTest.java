package easlint.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.finding.Finding;
import easlint.lint.LintOptions;
import easlint.lint.Linter;
import easlint.lint.RuleCatalog;
import easlint.text.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody can know what a broken text means, no fix is offered that would guess. */
class BrokenTextTest {
  private static final Linter LINTER = new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A bracket of the wrong kind, and others missing.
        "{\"metadata\": {\"instance\": \"2\"], \"a\": {",
        // A string without an end: no quote is sure of its side.
        "{metadata: {\"instance\": \"2\", \"name\": \"a}}",
        "\"metadata\": {\"name\": \"a\n}",
        // A text that is one word.
        "True",
        "01",
        // A comment that holds the rest of the file.
        "{\"a\": 1} /* b",
        // An escaped line end: the backslash would escape the escape.
        "{\"a\": \"b\\\nc\"}",
        // Breaks off.
        "\"a\": 1, \"b\":",
        "{\"a\": 1,",
        // Which of two names is meant.
        "{\"a\": 1, \"b\" 2, : 3, \"a\": 4}",
      })
  void noFix(String text) {
    List<String> fixable =
        LINTER.lint(Source.of("service.json", text)).findings().stream()
            .filter(finding -> !finding.fixes().isEmpty())
            .map(BrokenTextTest::show)
            .toList();
    assertEquals(List.of(), fixable);
  }

  private static String show(Finding finding) {
    return finding.rule().id() + " " + finding.fixes();
  }
}
