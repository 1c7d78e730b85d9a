package easlint.config;

import easlint.check.Place;
import easlint.finding.Catalog;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.finding.Safety;
import easlint.finding.Suggestion;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a configuration file. */
final class ConfigProblems {
  private static final String INVALID_VALUE = "config/invalid-value";
  private static final String UNKNOWN_KEY = "config/unknown-key";

  private final Catalog catalog;
  private final List<Finding> findings = new ArrayList<>();

  ConfigProblems(Catalog catalog) {
    this.catalog = catalog;
  }

  /** {@return what was added, by place} */
  List<Finding> findings() {
    findings.sort(
        Comparator.<Finding>comparingInt(finding -> finding.range().start())
            .thenComparing(finding -> finding.rule().id()));
    return List.copyOf(findings);
  }

  void add(String id, String variant, Place place, Map<String, String> args) {
    add(id, variant, place, args, List.of(), List.of());
  }

  void add(
      String id,
      String variant,
      Place place,
      Map<String, String> args,
      List<Related> related,
      List<Fix> fixes) {
    Rule rule = catalog.rule(id);
    findings.add(
        new Finding(
            rule,
            variant,
            rule.severity(variant),
            place.pointer(),
            place.part(),
            place.range(),
            args,
            related,
            fixes));
  }

  /** Says that a value is not what its key takes. */
  void invalid(String variant, ConfigNode node) {
    invalid(variant, node.valuePlace(), Map.of("key", node.name(), "value", node.text()));
  }

  void invalid(String variant, Place place, Map<String, String> args) {
    add(INVALID_VALUE, variant, place, args);
  }

  /** Says that a value is none of the words that its key takes. */
  void invalidWord(ConfigNode node, List<String> words) {
    Map<String, String> args = new HashMap<>();
    args.put("key", node.name());
    args.put("value", node.text());
    args.put("words", String.join(", ", words));
    String closest = Suggestion.closest(node.text(), words);
    if (closest != null) {
      args.put("closest", closest);
    }
    invalid(closest == null ? "word" : "word-closest", node.valuePlace(), args);
  }

  /** Says that a key is none of those that its object may have. */
  void unknownKey(ConfigNode node, Iterable<String> known) {
    unknownKey(node, known, "", "closest", Map.of());
  }

  /** Says that a rule has no option of that name. */
  void unknownOption(ConfigNode node, String rule, Iterable<String> known) {
    unknownKey(node, known, "option", "option-closest", Map.of("rule", rule));
  }

  private void unknownKey(
      ConfigNode node,
      Iterable<String> known,
      String plain,
      String withClosest,
      Map<String, String> more) {
    Map<String, String> args = new HashMap<>(more);
    args.put("key", node.name());
    String closest = Suggestion.closest(node.name(), known);
    if (closest == null) {
      add(UNKNOWN_KEY, plain, node.keyPlace(), args);
      return;
    }
    args.put("closest", closest);
    add(UNKNOWN_KEY, withClosest, node.keyPlace(), args, List.of(), rename(node, closest));
  }

  private static List<Fix> rename(ConfigNode node, String closest) {
    if (node.key() == null) {
      return List.of();
    }
    TextRange name = node.key().contentRange();
    return List.of(new Fix(Safety.UNSAFE, List.of(new TextEdit(name, closest))));
  }
}
