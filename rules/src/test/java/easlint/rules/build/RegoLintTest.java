package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegoLintTest {
  private static final String ABSENCE =
      " also holds for a value that may not be judged: ask for absence with config.absent(path),"
          + " and give a value a name before negating a condition on it";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not input.config.token         | not input.config.token
          not input.config["token"]      | not input.config[""]
          not input.document.token       | not input.document.token
          not input.opaque[0]            | not input.opaque[0]
          x := 1; not container.port     | not container.port
          not container.port in reserved | not container.port
          not scaler.min > 5             | not scaler.min
          not storage[i].oss             | not storage[i].oss
          """)
  void findsQuestionsForAbsence(String code, String reference) {
    assertEquals("`" + reference + "`" + ABSENCE, lint(code).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "config.absent([\"token\"])",
        "not config.absent([\"token\"])",
        "not port in reserved",
        "not is_number(port)",
        "not startswith(container.image, \"x\")",
        "not input.derived.region",
        "not input.facts.gateways[gateway]",
        "not input.options.allow",
        "text == \"not input.config.token\"",
        "port == 1 # not input.config.token",
        "region := object.get(input.facts, \"region\", \"\")",
      })
  void acceptsWhatKnowsAboutValuesThatMayNotBeJudged(String code) {
    assertEquals(List.of(), lint(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          not config.given(["token"]) | `not config.given(path)` also holds inside what may not be judged: use config.absent(path)
          object.get(input.config, ["a"], 1) == 1 | object.get takes a value that may not be judged for an absent one: use config.value_or(path, fallback)
          data.easlint.rules.containers.report | a rule reads its input only, not `data`
          print(input) | remove `print`, which is for trying things out
          input.document.name == "x" | rules read input.config; where only the file as written will do, say why in a comment above: `# input.document: ...`
          """)
  void findsWhatElseARuleShouldNotDo(String code, String expected) {
    assertEquals(List.of(expected), lint(code));
  }

  @Test
  void acceptsTheDocumentWithAReason() {
    List<String> lines =
        List.of(
            "package p",
            "report contains finding if {",
            "\t# input.document: the spelling is what this is about",
            "\tinput.document.name",
            "}");
    assertEquals(List.of(), lint(lines));
  }

  @Test
  void findsImportsOfOtherThanTheLibrary() {
    String sentence =
        "a rule imports nothing but rules/lib: what several rules share belongs there";
    for (String path : List.of("easlint.rules.rpc", "easlint.lib.testing", "other")) {
      List<String> lines = List.of("package p", "import data." + path, "report contains 1");
      assertEquals(List.of(sentence), lint(lines));
    }
  }

  @Test
  void wantsAReport() {
    assertEquals(
        List.of("there is no `report contains finding if {`"),
        lint(List.of("package p", "reports contains 1 if true")));
  }

  @Test
  void wantsAShortRule() {
    List<String> lines = new java.util.ArrayList<>(List.of("package p", "report contains 1"));
    lines.addAll(java.util.Collections.nCopies(59, "# comment"));
    assertEquals(List.of(), lint(lines));
    lines.add("# one more");
    assertEquals(
        List.of("a rule has at most 60 lines after its package, this one has 61"), lint(lines));
  }

  private static List<String> lint(String code) {
    return lint(
        List.of(
            "package p", "import data.easlint.lib.config", "report contains 1 if {", code, "}"));
  }

  private static List<String> lint(List<String> lines) {
    Problems problems = new Problems();
    new RegoLint(RegoFile.of("rule.rego", lines), problems).check();
    return problems.list().stream().map(Problem::sentence).toList();
  }
}
