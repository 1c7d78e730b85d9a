package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the findings of a rule's cases to its METADATA, and the cases to what they should cover.
 */
final class CaseCheck {
  /** What a finding has whose closest candidate the core looks for. */
  private static final String SUGGESTION = "suggest";

  /** The variant that the core takes when it found one. */
  private static final String CLOSEST = "closest";

  private final Rule rule;
  private final Problems problems;
  private final Set<String> variants = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private boolean fixed;

  CaseCheck(Rule rule, Problems problems) {
    this.rule = rule;
    this.problems = problems;
  }

  void check(List<Case> cases) {
    boolean reports = false;
    boolean quiet = false;
    for (Case given : cases) {
      given.report().forEach(finding -> checkFinding(given, finding));
      reports |= !given.report().isEmpty();
      quiet |= given.report().isEmpty();
    }
    if (!reports || !quiet) {
      problems.add(
          rule.testFile(),
          0,
          "`cases` need one with a finding and one without: {\"name\": {\"input\": ...,"
              + " \"findings\": {...}}}");
    }
    if (rule.metadata().fix() != null && !fixed) {
      problems.add(rule.testFile(), 0, "METADATA name a `fix`, but no finding of a case has one");
    }
    rule.metadata().variants().stream()
        .filter(name -> !variants.contains(name))
        .forEach(name -> problems.add(rule.testFile(), 0, "no case raises variant " + name));
    rule.metadata().english().related().keySet().stream()
        .filter(name -> !labels.contains(name))
        .forEach(name -> problems.add(rule.testFile(), 0, "no case has related place " + name));
  }

  private void checkFinding(Case given, JsonNode finding) {
    String variant = finding.path("variant").asText();
    Wording english = rule.metadata().english();
    checkVariant(given, variant);
    // The core repairs with the closest candidate.
    fixed |= finding.has("fix") || finding.has(SUGGESTION);
    if (finding.has(SUGGESTION)) {
      checkVariant(given, CLOSEST);
    }
    if (finding.has("fix") && rule.metadata().fix() == null) {
      report(problems, given, "has a finding with a fix, but METADATA name no `fix`");
    }
    if (finding.has("fix")) {
      checkRepair(given, english.repairs().getOrDefault(variant, english.repair()), finding);
    }
    checkArgs(given, english.messages().getOrDefault(variant, english.message()), finding);
    checkArgs(given, english.helps().getOrDefault(variant, english.help()), finding);
    for (JsonNode place : finding.path("related")) {
      checkLabel(given, place.path("label").asText(), place);
    }
  }

  private void checkRepair(Case given, String repair, JsonNode finding) {
    if (repair.isEmpty()) {
      report(problems, given, "has a finding with a fix, but METADATA have no `repair` to call it");
    }
    checkArgs(given, repair, finding);
  }

  private void checkVariant(Case given, String variant) {
    variants.add(variant);
    if (!variant.isEmpty() && !rule.metadata().variants().contains(variant)) {
      report(problems, given, "raises variant " + variant + ", which METADATA do not list");
    }
  }

  private void checkLabel(Case given, String label, JsonNode place) {
    labels.add(label);
    String template = rule.metadata().english().related().get(label);
    if (template == null) {
      report(problems, given, "has related place \"" + label + "\", which METADATA do not list");
    } else {
      checkArgs(given, template, place);
    }
  }

  private void checkArgs(Case given, String template, JsonNode place) {
    Set<String> lacking = new TreeSet<>(Template.placeholders(template));
    for (Map.Entry<String, JsonNode> arg : place.path("args").properties()) {
      lacking.remove(arg.getKey());
      if (arg.getValue().isContainerNode() || arg.getValue().isNull()) {
        report(problems, given, "has an argument, " + arg.getKey() + ", that is no plain value");
      }
    }
    if (!lacking.isEmpty()) {
      String names = String.join(", ", lacking);
      report(problems, given, "lacks the argument " + names + " of \"" + template + "\"");
    }
  }

  /** Reports a mistake of a case, by its name. */
  static void report(Problems problems, Case given, String sentence) {
    problems.add(given.rule().testFile(), 0, "case \"" + given.name() + "\" " + sentence);
  }
}
