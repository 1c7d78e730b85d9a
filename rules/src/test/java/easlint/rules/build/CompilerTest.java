package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {
  private static final String RULE = "scaling/min-max/min_max.rego";
  private static final String TESTS = "scaling/min-max/min_max_test.rego";

  @TempDir Path folder;
  private RulesCopy rules;

  @BeforeEach
  void copy() throws IOException {
    rules = new RulesCopy(folder.resolve("rules"), "scaling");
  }

  private List<String> failure() throws IOException {
    return rules.failure(RulesCopy.withOpa(""));
  }

  @Test
  void reportsTheLayout() throws IOException {
    rules.replace(RULE, "scaler := input", "scaler :=  input");
    assertEquals(
        List.of(
            "rules/"
                + RULE
                + ": the layout is not that of OPA: run `opa fmt --write rules/"
                + RULE
                + "`"),
        failure());
  }

  @Test
  void reportsErrorsOfOpa() throws IOException {
    rules.replace(RULE, "scaler.min > scaler.max", "scaling.min > scaler.max");
    assertEquals(List.of("rules/" + RULE + ":25: var scaling is unsafe"), failure());
  }

  @Test
  void reportsFunctionsThatTheEngineHasNot() throws IOException {
    rules.replace(RULE, "scaler.min > scaler.max", "scaler.min > time.now_ns()");
    assertEquals(
        List.of(
            "rules/"
                + RULE
                + ":25: undefined function time.now_ns, which the engine has not"
                + " (capabilities.json lists those that it has)"),
        failure());
  }

  @Test
  void reportsWhichFindingOfACaseIsWrong() throws IOException {
    rules.replace(TESTS, "{\"min\": 5, \"max\": 2}),\n\t[", "{\"min\": 6, \"max\": 2}),\n\t[");
    List<String> sentences = failure();
    assertEquals(4, sentences.size(), sentences::toString);
    assertTrue(
        sentences
            .get(0)
            .startsWith(
                "rules/" + TESTS + ": case \"a patch\" expects {\"args\":{\"max\":2,\"min\":6},"),
        sentences::toString);
    assertTrue(sentences.get(0).endsWith("which the rule does not report"), sentences::toString);
    assertTrue(
        sentences
            .get(1)
            .startsWith("rules/" + TESTS + ": case \"a patch\" does not expect {\"args\""),
        sentences::toString);
  }

  @Test
  void reportsCasesWithoutFindings() throws IOException {
    rules.replace(TESTS, "\"findings\": set(),", "\"expects\": set(),");
    assertEquals(
        "rules/"
            + TESTS
            + ": case \"a bound that may not be judged\" has to be an object with"
            + " `input` and `findings`, a set",
        failure().getFirst());
  }

  @Test
  void reportsTestsWithoutCases() throws IOException {
    rules.write(TESTS, "package easlint.rules.scaling[\"min-max_test\"]\n\ntest_nothing := true\n");
    assertEquals(
        "rules/"
            + TESTS
            + ": `cases` need one with a finding and one without: {\"name\":"
            + " {\"input\": ..., \"findings\": {...}}}",
        failure().getFirst());
  }

  @Test
  void reportsArgumentsThatATextNeeds() throws IOException {
    rules.replace(RULE, "{\"min\": scaler.min, \"max\": scaler.max}", "{\"max\": scaler.max}");
    rules.replace(TESTS, "{\"min\": 5, \"max\": 2}),\n\t[", "{\"max\": 2}),\n\t[");
    assertEquals(
        "rules/"
            + TESTS
            + ": case \"a patch\" lacks the argument min of \"`min` is {min}, above"
            + " the `max` of {max}\"",
        failure().getFirst());
  }

  @Test
  void reportsVariantsAndLabelsThatDoNotMatch() throws IOException {
    rules.replace(RULE, "#   related: {", "#   variants: { far: { help: swap } }\n#   related: {");
    rules.replace(
        RULE, "#     related: {", "#     variants: { far: { help: 对调 } }\n#     related: {");
    rules.replace(
        RULE,
        "finding := result.related(place,",
        "finding := result.related(result.variant(place, \"near\"),");
    rules.replace(RULE, ", \"max\")])", ", \"upper\")])");
    rules.replace(
        TESTS,
        "\tresult.at([\"autoscaler\", \"min\"], {\"min\": 5, \"max\": 2}),",
        "\tresult.variant(result.at([\"autoscaler\", \"min\"], {\"min\": 5, \"max\": 2}), \"near\"),");
    rules.replace(TESTS, ", \"max\")],", ", \"upper\")],");
    assertEquals(
        List.of(
            "case \"a patch\" raises variant near, which METADATA do not list",
            "case \"a patch\" has related place \"upper\", which METADATA do not list",
            "case \"more at least than at most\" raises variant near, which METADATA do not list",
            "case \"more at least than at most\" has related place \"upper\", which METADATA do"
                + " not list",
            "no case raises variant far",
            "no case has related place max"),
        failure().stream().map(s -> s.substring(s.indexOf(": ") + 2)).toList());
  }

  @Test
  void reportsRepairsThatMetadataDoNotName() throws IOException {
    String union = "object.union(%s, {\"fix\": {}, \"suggest\": {}})";
    String place =
        "result.at([\"autoscaler\", \"min\"], {\"min\": scaler.min, \"max\": scaler.max})";
    String expected = "result.at([\"autoscaler\", \"min\"], {\"min\": 5, \"max\": 2})";
    rules.replace(RULE, place, union.formatted(place));
    rules.replace(TESTS, expected, union.formatted(expected));
    assertEquals(
        List.of(
            "case \"a patch\" raises variant closest, which METADATA do not list",
            "case \"a patch\" has a finding with a fix, but METADATA name no `fix`"),
        failure().stream().limit(2).map(s -> s.substring(s.indexOf(": ") + 2)).toList());
  }

  @Test
  void reportsAFixThatNoCaseHas() throws IOException {
    rules.replace(RULE, "#   message:", "#   fix: safe\n#   message:");
    assertEquals(
        List.of("rules/" + TESTS + ": METADATA name a `fix`, but no finding of a case has one"),
        failure());
  }

  @Test
  void reportsFindingsAboutWhatMayNotBeJudged() throws IOException {
    rules.replace(RULE, "\tscaler.min > scaler.max\n", "\tmany(scaler)\n");
    rules.write(
        RULE,
        rules.read(RULE)
            + "\nmany(scaler) if scaler.min > scaler.max\n\nmany(scaler) if count(scaler) == 1\n");
    rules.replace(RULE, "{\"min\": scaler.min, \"max\": scaler.max}", "{\"min\": 5, \"max\": 2}");
    rules.replace(
        TESTS,
        "\t\t\"input\": testing.service({\"autoscaler\": {\"min\": 5}}),\n\t\t\"findings\": set(),",
        "\t\t\"input\": testing.service({\"autoscaler\": {\"min\": 5}}),\n\t\t\"findings\": {expected},");
    rules.replace(
        TESTS,
        "[[\"autoscaler\", \"max\"]]),\n\t\t\"findings\": set()",
        "[[\"autoscaler\", \"max\"]]),\n\t\t\"findings\": {expected}");
    List<String> sentences = failure();
    assertEquals(2, sentences.size(), sentences::toString);
    assertTrue(
        sentences
            .getFirst()
            .startsWith("rules/" + TESTS + ": case \"as many at least as at most\" raises {"),
        sentences::toString);
    assertTrue(
        sentences
            .getFirst()
            .endsWith(
                "as soon as /autoscaler/max may not be judged: ask with config.given,"
                    + " config.absent or config.value_or"),
        sentences::toString);
  }

  @Test
  void reportsLinesThatNoTestReaches() throws IOException {
    rules.write(
        RULE,
        rules.read(RULE)
            + "\nreport contains result.at([], {}) if {\n\tinput.config.autoscaler.min == 77\n}\n");
    assertEquals(
        List.of(
            "rules/" + RULE + ":30: no test reaches this line",
            "rules/" + RULE + ":31: no test reaches this line"),
        failure());
  }

  @Test
  void reportsOtherTestsThatFail() throws IOException {
    rules.replace("lib/result_test.rego", ".part == \"key\"", ".part == \"value\"");
    assertTrue(
        failure().stream().anyMatch(line -> line.contains("test_key_marks_the_key")),
        "the name of the test is missing");
  }
}
