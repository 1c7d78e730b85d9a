package easlint.lint;

import easlint.config.RuleNames;
import easlint.finding.RuleId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a catalogue, for configurations.
 *
 * @param catalog the rules
 */
record CatalogRuleNames(RuleCatalog catalog) implements RuleNames {
  /** Old ids and the ones that took their place; people's configurations hold both. */
  private static final Map<String, String> RENAMED = Map.of();

  @Override
  public boolean exists(String id) {
    return catalog.has(id);
  }

  @Override
  public @Nullable String renamed(String id) {
    return RENAMED.get(id);
  }

  @Override
  public @Nullable String closest(String id) {
    RuleId closest = catalog.closest(id);
    return closest == null ? null : closest.text();
  }

  @Override
  public Map<String, String> options(String id) {
    return catalog.options(id);
  }
}
