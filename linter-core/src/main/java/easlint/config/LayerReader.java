package easlint.config;

import easlint.check.Profile;
import easlint.config.Layer.Base;
import easlint.config.Layer.OverrideEntry;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.Suggestion;
import easlint.json.JsonObject;
import easlint.json.JsonValue;
import easlint.json.JsonValue.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one configuration file's tree, and says everything that is wrong with it. */
final class LayerReader {
  /** The keys that a configuration may have. */
  static final List<String> KEYS =
      List.of(
          "$schema",
          "extends",
          "include",
          "exclude",
          "profile",
          "rules",
          "overrides",
          "suppressions",
          "policies",
          "facts",
          "extraKeys");

  private static final List<String> SETS = List.of("recommended", "strict");

  private final ConfigProblems problems;
  private final ConfigValues values;
  private final RuleSettingsReader ruleSettings;
  private final EntriesReader entries;

  private final List<Base> bases = new ArrayList<>();
  private @Nullable RuleSet set;
  private @Nullable List<FileGlob> include;
  private List<FileGlob> exclude = List.of();
  private @Nullable Profile profile;
  private Map<RuleId, RuleSetting> rules = Map.of();
  private List<OverrideEntry> overrides = List.of();
  private List<Suppression> suppressions = List.of();
  private List<String> policies = List.of();
  private @Nullable JsonObject facts;
  private List<PointerPattern> extraKeys = List.of();

  /**
   * A reader.
   *
   * @param file where the tree comes from, absolute
   */
  LayerReader(Path file, RuleNames names, ConfigProblems problems) {
    this.problems = problems;
    this.values = new ConfigValues(problems);
    this.ruleSettings = new RuleSettingsReader(names, problems);
    this.entries = new EntriesReader(file, problems, ruleSettings);
  }

  /** {@return what the tree says; an empty file says nothing} */
  Layer read(@Nullable JsonValue root) {
    if (root != null && root.kind() != Kind.NULL) {
      ConfigNode node = ConfigNode.root(root);
      if (node.is(Kind.OBJECT)) {
        node.members().forEach(this::member);
      } else {
        problems.invalid("root", node);
      }
    }
    return new Layer(
        List.copyOf(bases),
        set,
        include,
        exclude,
        profile,
        rules,
        overrides,
        suppressions,
        policies,
        facts,
        extraKeys);
  }

  private void member(ConfigNode node) {
    switch (node.name()) {
      case "$schema" -> values.text(node);
      case "extends" -> values.texts(node).forEach(this::extend);
      case "include" -> include = values.filled(node, values.globs(node));
      case "exclude" -> exclude = values.globs(node);
      case "profile" -> profile = entries.profile(node);
      case "rules" -> rules = ruleSettings.read(node, true);
      case "overrides" -> overrides = entries.overrides(node);
      case "suppressions" -> suppressions = entries.suppressions(node);
      case "policies" -> policies = values.texts(node).stream().map(ConfigNode::text).toList();
      case "facts" -> facts = new FactsReader(problems).read(node);
      case "extraKeys" -> extraKeys = values.pointers(node);
      default -> problems.unknownKey(node, KEYS);
    }
  }

  private void extend(ConfigNode node) {
    String name = node.text();
    if (SETS.contains(name)) {
      boolean strict = name.equals("strict") || set == RuleSet.STRICT;
      set = strict ? RuleSet.STRICT : RuleSet.RECOMMENDED;
    } else if (name.indexOf('/') >= 0 || name.indexOf('.') >= 0) {
      bases.add(new Base(name, node.valuePlace()));
    } else {
      String closest = Suggestion.closest(name, SETS);
      Map<String, String> args = Map.of("value", name, "closest", closest == null ? "" : closest);
      problems.invalid(closest == null ? "base-word" : "base-closest", node.valuePlace(), args);
    }
  }
}
