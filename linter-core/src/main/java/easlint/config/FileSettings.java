package easlint.config;

import easlint.check.Profile;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.json.JsonObject;
import easlint.json.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a configuration says of one file. Immutable; compared by identity. */
public final class FileSettings {
  /**
   * Rules for the whole file, or for places in it.
   *
   * @param pointers the places; empty for the whole file
   * @param rules by id
   */
  private record Scope(List<PointerPattern> pointers, Map<RuleId, RuleSetting> rules) {
    boolean holdsAt(String written, String canonical) {
      if (pointers.isEmpty()) {
        return true;
      }
      for (PointerPattern pattern : pointers) {
        if (pattern.matches(written) || pattern.matches(canonical)) {
          return true;
        }
      }
      return false;
    }
  }

  private final @Nullable Profile profile;
  private final RuleSet set;
  private final List<Scope> scopes;
  private final @Nullable JsonObject facts;
  private final @Nullable JsonObject options;
  private final List<PointerPattern> extraKeys;

  private FileSettings(Builder from) {
    profile = from.profile;
    set = from.set;
    scopes = List.copyOf(from.scopes);
    facts = from.facts;
    options = from.options();
    extraKeys = List.copyOf(from.extraKeys);
  }

  /** {@return what the file is for, or null when the configuration does not say} */
  public @Nullable Profile profile() {
    return profile;
  }

  /** {@return which rules run unasked} */
  public RuleSet set() {
    return set;
  }

  /** {@return what the user says of their cloud, or null} */
  public @Nullable JsonObject facts() {
    return facts;
  }

  /** {@return the options of rules, an object by id, or null when there are none} */
  public @Nullable JsonObject options() {
    return options;
  }

  /** {@return whether some entry is about places, so that each finding has to be looked at} */
  public boolean dependsOnPlaces() {
    return scopes.stream().anyMatch(scope -> !scope.pointers.isEmpty()) || !extraKeys.isEmpty();
  }

  /** {@return whether a rule has to run: it is on for the file, or for some place in it} */
  public boolean isOn(RuleId rule, boolean unasked) {
    for (Scope scope : scopes.reversed()) {
      RuleSetting setting = scope.rules.get(rule);
      Level level = setting == null ? null : setting.level();
      if (level != null && (scope.pointers.isEmpty() || level != Level.OFF)) {
        return level != Level.OFF;
      }
    }
    return unasked || isNamed(rule);
  }

  /** {@return what a rule is at a place, or null when no severity is given for it there} */
  public @Nullable Level level(RuleId rule, String written, String canonical) {
    for (Scope scope : scopes.reversed()) {
      RuleSetting setting = scope.rules.get(rule);
      Level level = setting == null ? null : setting.level();
      if (level != null && scope.holdsAt(written, canonical)) {
        return level;
      }
    }
    return null;
  }

  /** {@return whether the whole file is given a setting of the rule, be it options alone} */
  public boolean isNamed(RuleId rule) {
    return scopes.stream()
        .anyMatch(scope -> scope.pointers.isEmpty() && scope.rules.containsKey(rule));
  }

  /** {@return whether an unknown key at a place is fine} */
  public boolean allowsKey(String written, String canonical) {
    return extraKeys.stream()
        .anyMatch(pattern -> pattern.matches(written) || pattern.matches(canonical));
  }

  /** Adds up what the entries say that are about a file. */
  static final class Builder {
    private @Nullable Profile profile;
    private RuleSet set = RuleSet.RECOMMENDED;
    private final List<Scope> scopes = new ArrayList<>();
    private final Map<RuleId, RuleSetting> whole = new LinkedHashMap<>();
    private @Nullable JsonObject facts;
    private final List<PointerPattern> extraKeys = new ArrayList<>();

    void add(Layer layer) {
      profile = layer.profile() == null ? profile : layer.profile();
      set = layer.set() == RuleSet.STRICT ? RuleSet.STRICT : set;
      facts = Trees.merged(facts, layer.facts());
      extraKeys.addAll(layer.extraKeys());
      add(List.of(), layer.rules());
    }

    void add(Layer.OverrideEntry override) {
      profile = override.profile() == null ? profile : override.profile();
      add(override.pointers(), override.rules());
    }

    private void add(List<PointerPattern> pointers, Map<RuleId, RuleSetting> rules) {
      if (!rules.isEmpty()) {
        scopes.add(new Scope(pointers, rules));
      }
      if (pointers.isEmpty()) {
        rules.forEach((rule, setting) -> whole.merge(rule, setting, RuleSetting::then));
      }
    }

    private @Nullable JsonObject options() {
      List<Member> out = new ArrayList<>();
      whole.forEach(
          (rule, setting) -> {
            if (!setting.options().isEmpty()) {
              out.add(Trees.member(rule.text(), setting.optionsObject()));
            }
          });
      return out.isEmpty() ? null : Trees.object(out);
    }

    FileSettings build() {
      return new FileSettings(this);
    }
  }
}
