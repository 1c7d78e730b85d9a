package easlint.lint;

import easlint.check.Profile;
import easlint.config.FileSettings;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rules do not run. */
final class OffRules {
  private OffRules() {}

  /**
   * {@return the rules that do not run}
   *
   * @param only when not empty, the only rules that do
   * @param disabled rules that do not, whatever else is said
   * @param settings what the configuration says, or null
   */
  static Set<RuleId> of(
      RuleCatalog catalog,
      Profile profile,
      RuleSet set,
      Set<RuleId> only,
      Set<RuleId> disabled,
      @Nullable FileSettings settings) {
    Set<RuleId> off = new HashSet<>(disabled);
    for (String name : catalog.ids()) {
      RuleId id = new RuleId(name);
      boolean runs =
          only.isEmpty()
              ? isOn(catalog, id, profile, set, settings)
              : only.contains(id) && catalog.runs(name, profile);
      if (!runs) {
        off.add(id);
      }
    }
    return off;
  }

  /**
   * {@return the same for trying fixes: what is only left out because a run asks for few runs}
   *
   * @param off what {@link #of} says
   */
  static Set<RuleId> ofTrials(
      Set<RuleId> off,
      RuleCatalog catalog,
      Profile profile,
      RuleSet set,
      Set<RuleId> only,
      Set<RuleId> disabled,
      @Nullable FileSettings settings) {
    if (only.isEmpty()) {
      return off;
    }
    Set<RuleId> both = of(catalog, profile, set, Set.of(), disabled, settings);
    both.retainAll(off);
    return both;
  }

  private static boolean isOn(
      RuleCatalog catalog,
      RuleId id,
      Profile profile,
      RuleSet set,
      @Nullable FileSettings settings) {
    boolean unasked = catalog.runs(id.text(), profile, set);
    return settings == null
        ? unasked
        : settings.isOn(id, unasked) && catalog.runs(id.text(), profile);
  }
}
