package easlint.rules.build;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Has OPA evaluate the {@code cases} of all test modules, and compares with what they expect.
 *
 * <p>{@code opa test} would say only that a case fails; this says which finding is wrong.
 */
final class CaseReader {
  private static final String QUERY =
      """
      [result |
        some category, module, name
        given := data.easlint.rules[category][module].cases[name]
        rule := trim_suffix(module, "_test")
        asked := object.get(given, "input", {})
        report := data.easlint.rules[category][rule].report with input as asked
        result := {
          "rule": concat("/", [category, rule]), "case": name, "input": asked,
          "expected": object.get(given, "findings", "none"), "report": report,
        }
      ]""";

  private final Opa opa;
  private final Sources sources;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Problems problems;

  CaseReader(Opa opa, Sources sources, List<Rule> rules, Problems problems) {
    this.opa = opa;
    this.sources = sources;
    this.problems = problems;
    rules.stream().filter(Rule::inRego).forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /** {@return the cases, sorted by rule and name; mistakes of rules and cases are reported} */
  List<Case> read() {
    List<Case> cases = new ArrayList<>();
    for (JsonNode result : OpaEval.run(opa, sources.all(), QUERY, null)) {
      Rule rule = rules.get(result.path("rule").asText());
      if (rule != null) {
        cases.add(
            new Case(
                rule,
                result.path("case").asText(),
                result.path("input"),
                result.path("expected"),
                result.path("report")));
      }
    }
    cases.sort(Comparator.comparing((Case c) -> c.rule().id()).thenComparing(Case::name));
    cases.forEach(this::compare);
    Map<String, List<Case>> byRule = cases.stream().collect(groupingBy(c -> c.rule().id()));
    rules.forEach(
        (id, rule) -> new CaseCheck(rule, problems).check(byRule.getOrDefault(id, List.of())));
    return cases;
  }

  private void compare(Case given) {
    if (!given.expected().isArray() || given.input().isEmpty()) {
      report(given, "has to be an object with `input` and `findings`, a set");
      return;
    }
    Set<JsonNode> expected = elements(given.expected());
    Set<JsonNode> reported = elements(given.report());
    for (JsonNode finding : given.expected()) {
      if (!reported.contains(finding)) {
        report(given, "expects " + finding + ", which the rule does not report");
      }
    }
    for (JsonNode finding : given.report()) {
      if (!expected.contains(finding)) {
        report(given, "does not expect " + finding + ", which the rule reports");
      }
    }
  }

  private void report(Case given, String sentence) {
    CaseCheck.report(problems, given, sentence);
  }

  private static Set<JsonNode> elements(JsonNode array) {
    Set<JsonNode> out = new HashSet<>();
    array.forEach(out::add);
    return out;
  }
}
