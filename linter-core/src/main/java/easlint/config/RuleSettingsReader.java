package easlint.config;

import easlint.check.Place;
import easlint.finding.RuleId;
import easlint.json.JsonString;
import easlint.json.JsonValue.Kind;
import easlint.json.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a configuration says of rules, by their ids. */
final class RuleSettingsReader {
  private static final String UNKNOWN_RULE = "config/unknown-rule";
  private static final String SEVERITY = "severity";

  /** They say that a run was not what it seems; hiding them would make it pass for one. */
  private static final Set<String> FIXED =
      Set.of(
          "internal/check-failed",
          "config/syntax",
          "config/unknown-key",
          "config/invalid-value",
          "config/unknown-rule");

  private final RuleNames names;
  private final ConfigProblems problems;
  private final ConfigValues values;

  RuleSettingsReader(RuleNames names, ConfigProblems problems) {
    this.names = names;
    this.problems = problems;
    this.values = new ConfigValues(problems);
  }

  /** {@return the rule of an id, or null; says what is wrong with it} */
  @Nullable RuleId rule(String id, Place place) {
    String known = names.exists(id) ? id : renamed(id, place);
    if (known == null) {
      return null;
    }
    if (FIXED.contains(known)) {
      problems.invalid("fixed-rule", place, Map.of("rule", known));
      return null;
    }
    return new RuleId(known);
  }

  private @Nullable String renamed(String id, Place place) {
    String today = names.renamed(id);
    if (today != null) {
      problems.add(UNKNOWN_RULE, "renamed", place, Map.of("id", id, "rule", today));
      return today;
    }
    String closest = names.closest(id);
    if (closest == null) {
      problems.add(UNKNOWN_RULE, "", place, Map.of("id", id));
    } else {
      problems.add(UNKNOWN_RULE, "closest", place, Map.of("id", id, "closest", closest));
    }
    return null;
  }

  /**
   * {@return the settings in an object of rules}
   *
   * @param options whether a rule may be given options here
   */
  Map<RuleId, RuleSetting> read(ConfigNode node, boolean options) {
    Map<RuleId, RuleSetting> out = new LinkedHashMap<>();
    if (values.isObject(node)) {
      for (ConfigNode member : node.members()) {
        RuleId rule = rule(member.name(), member.keyPlace());
        RuleSetting setting = rule == null ? null : setting(rule, member, options);
        if (rule != null && setting != null) {
          out.put(rule, setting);
        }
      }
    }
    return out;
  }

  private @Nullable RuleSetting setting(RuleId rule, ConfigNode node, boolean mayHaveOptions) {
    if (!node.is(Kind.OBJECT)) {
      String word = values.word(node, Level.WORDS);
      return word == null ? null : new RuleSetting(Level.of(word), List.of());
    }
    Map<String, String> known = names.options(rule.text());
    Level level = null;
    List<Member> options = new ArrayList<>();
    for (ConfigNode member : node.members()) {
      if (member.name().equals(SEVERITY)) {
        String word = values.word(member, Level.WORDS);
        level = word == null ? null : Level.of(word);
      } else if (!known.containsKey(member.name())) {
        Set<String> all = new TreeSet<>(known.keySet());
        all.add(SEVERITY);
        problems.unknownOption(member, rule.text(), all);
      } else if (!mayHaveOptions) {
        problems.invalid("whole-file", member.keyPlace(), Map.of("key", member.name()));
      } else if (isOfType(member, known.get(member.name()))) {
        options.add(new Member(keyOf(member), member.value()));
      }
    }
    return new RuleSetting(level, options);
  }

  private static JsonString keyOf(ConfigNode member) {
    return member.key() == null ? Trees.member(member.name(), member.value()).key() : member.key();
  }

  private boolean isOfType(ConfigNode node, @Nullable String type) {
    boolean fits =
        switch (type) {
          case "string" -> node.is(Kind.STRING);
          case "number" -> node.is(Kind.NUMBER);
          case "boolean" -> node.is(Kind.BOOLEAN);
          case "strings" -> node.is(Kind.ARRAY) && allTexts(node);
          case null, default -> throw new IllegalStateException("no type of an option: " + type);
        };
    if (!fits) {
      problems.invalid(variant(type), node);
    }
    return fits;
  }

  private static boolean allTexts(ConfigNode list) {
    return list.elements().stream().allMatch(element -> element.is(Kind.STRING));
  }

  private static String variant(String type) {
    return type.equals("string") ? "text" : type.equals("strings") ? "texts" : type;
  }
}
