package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Safety;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link FixProperties} can fail: each promise that a fix breaks is seen. */
class FixPropertiesFailTest {
  private static final String SERVICE =
      """
      {
        "metadata": {"name": "ranker", "instance": "2", "memory": 4096},
        "containers": [
          {"image": "registry-vpc.cn-hangzhou.aliyuncs.com/team/app:1.2", "script": "x", "port": 80}
        ]
      }
      """;

  private static final Linter LINTER = new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT);

  private final FixProperties properties = new FixProperties(LINTER::lint);

  /** What the check says about a fix of the first finding that writes other texts. */
  private String objection(String text, String... replacements) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < replacements.length; i += 2) {
      int start = text.indexOf(replacements[i]);
      TextRange range = new TextRange(start, start + replacements[i].length());
      edits.add(new TextEdit(range, replacements[i + 1]));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LintResult before = LINTER.lint("x.json", bytes);
    Finding finding = before.findings().getLast();
    Fix fix = new Fix(Safety.UNSAFE, edits);
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> properties.checkAlone("x.json", bytes, before, finding, fix));
    return String.valueOf(error.getMessage());
  }

  @Test
  void aFindingThatStaysIsSeen() {
    assertTrue(objection(SERVICE, "\"2\"", "\"3\"").startsWith("not gone"));
  }

  @Test
  void aNewFindingIsSeen() {
    String said = objection(SERVICE, "\"2\"", "2", "4096", "16");
    assertTrue(said.startsWith("new") && said.contains("[resources/memory-unit warning]"), said);
  }

  @Test
  void aGraverFindingOfARuleIsSeen() {
    String said = objection(SERVICE.replace("4096", "\"4096\""), "\"2\"", "\"two\"");
    assertTrue(said.contains("[structure/type error]"), said);
  }

  @Test
  void brokenTextIsSeen() {
    assertTrue(objection(SERVICE, "\"2\",", "2").startsWith("more broken than before"));
  }

  @Test
  void editsThatOverlapAreSeen() {
    assertTrue(objection(SERVICE, "\"2\"", "2", "\"2\",", "2,").startsWith("the edits overlap"));
  }

  @Test
  void whatIsMissingInAnObjectWhoseEndWasSeenIsNew() {
    String open = SERVICE.replace("]\n}", "]").replace("\"2\"", "2");
    String said = objection(open, "\"instance\": 2, ", "", "]\n", "]\n}\n");
    assertTrue(said.startsWith("new") && said.contains("[structure/required error]"), said);
  }

  @Test
  void whatIsWrongInAnObjectWhoseEndWasNotSeenIsNew() {
    String open = SERVICE.replace("]\n}", "]").replace("\"2\"", "2");
    String said = objection(open, "80", "8080", "]\n", "]\n}\n");
    assertTrue(said.startsWith("new") && said.contains("[containers/reserved-port error]"), said);
  }
}
