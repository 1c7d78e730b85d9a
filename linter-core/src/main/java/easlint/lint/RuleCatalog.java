package easlint.lint;

import easlint.check.Profile;
import easlint.finding.Catalog;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.Suggestion;
import easlint.rules.table.RuleTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules that the tool knows. Safe for several threads.
 *
 * <p>A rule's texts are read when it is first asked for: a clean file needs none of them.
 */
public final class RuleCatalog implements Catalog {
  private static final RuleCatalog BUNDLED = new RuleCatalog(RuleTable.index());

  private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new ConcurrentHashMap<>();

  private RuleCatalog(String index) {
    int line = 0;
    for (int at = 0; at < index.length(); line++) {
      int end = index.indexOf('\n', at) < 0 ? index.length() : index.indexOf('\n', at);
      CatalogEntry entry = CatalogEntry.of(index.substring(at, end), line);
      entries.put(entry.id(), entry);
      at = end + 1;
    }
  }

  /** {@return the rules that come with the tool} */
  public static RuleCatalog bundled() {
    return BUNDLED;
  }

  /** {@return how many rules there are} */
  public int size() {
    return entries.size();
  }

  /** {@return all rules, by id} */
  public List<Rule> rules() {
    List<Rule> out = new ArrayList<>();
    for (String id : entries.keySet()) {
      out.add(rule(id));
    }
    return out;
  }

  @Override
  public Rule rule(String id) {
    Rule rule = find(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return rule;
  }

  /** {@return the rule of that name, or null} */
  public @Nullable Rule find(String id) {
    CatalogEntry entry = entries.get(id);
    return entry == null ? null : rules.computeIfAbsent(id, name -> entry.read());
  }

  /** {@return the rule that someone who wrote {@code id} probably meant, or null} */
  public @Nullable RuleId closest(String id) {
    String exact = withoutCategory(id);
    String closest = exact != null ? exact : Suggestion.closest(id, entries.keySet());
    return closest == null ? null : new RuleId(closest);
  }

  /** {@return whether there is a rule of that name} */
  boolean has(String id) {
    return entries.containsKey(id);
  }

  /** {@return the options of a rule, each with its type word; none for an unknown rule} */
  Map<String, String> options(String id) {
    CatalogEntry entry = entries.get(id);
    return entry == null ? Map.of() : entry.reader().options();
  }

  /** {@return the page of a rule, Markdown; empty when it has none} */
  public String page(RuleId id) {
    return entries.containsKey(id.text()) ? PageReader.page(id.text()) : "";
  }

  /** {@return whether a rule runs in a profile and a set, when nobody names it} */
  boolean runs(String id, Profile profile, RuleSet set) {
    CatalogEntry entry = entries.get(id);
    return entry != null && entry.runsIn(profile) && (set == RuleSet.STRICT || !entry.isStrict());
  }

  /** {@return whether a rule that was named runs in a profile} */
  boolean runs(String id, Profile profile) {
    CatalogEntry entry = entries.get(id);
    return entry != null && entry.runsIn(profile);
  }

  /** {@return the ids, in order} */
  Iterable<String> ids() {
    return entries.keySet();
  }

  /** The rule that has this name in its category, when only one has. */
  private @Nullable String withoutCategory(String name) {
    String found = null;
    for (String id : entries.keySet()) {
      if (id.endsWith("/" + name)) {
        if (found != null) {
          return null;
        }
        found = id;
      }
    }
    return found;
  }
}
