package easlint.lint;

import easlint.finding.Catalog;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.Suggestion;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.json.JsonValue;
import easlint.text.Source;
import java.nio.charset.StandardCharsets;
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
  private final Map<String, CatalogReader> readers;
  private final Map<String, Rule> rules = new ConcurrentHashMap<>();

  private RuleCatalog(Map<String, CatalogReader> readers) {
    this.readers = readers;
  }

  /** {@return the rules that come with the tool} */
  public static RuleCatalog bundled() {
    return of(resource("catalog.json"));
  }

  static RuleCatalog of(String catalogJson) {
    JsonValue root = JsonParser.parse(Source.of("catalog.json", catalogJson)).root();
    if (!(root instanceof JsonObject object && object.get("rules") instanceof JsonArray list)) {
      throw new IllegalStateException("catalog.json holds no rules");
    }
    Map<String, CatalogReader> readers = new LinkedHashMap<>();
    for (JsonValue each : list.elements()) {
      if (each instanceof JsonObject rule) {
        readers.put(CatalogReader.text(rule, "id"), new CatalogReader(rule));
      }
    }
    return new RuleCatalog(readers);
  }

  /** {@return all rules, by id} */
  public List<Rule> rules() {
    List<Rule> out = new ArrayList<>();
    for (String id : readers.keySet()) {
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
    CatalogReader reader = readers.get(id);
    return reader == null ? null : rules.computeIfAbsent(id, name -> reader.rule());
  }

  /** {@return the rule that someone who wrote {@code id} probably meant, or null} */
  public @Nullable RuleId closest(String id) {
    String exact = withoutCategory(id);
    String closest = exact != null ? exact : Suggestion.closest(id, readers.keySet());
    return closest == null ? null : new RuleId(closest);
  }

  /** {@return the page of a rule, Markdown; empty when it has none} */
  public String page(RuleId id) {
    return readers.containsKey(id.text()) ? resource("pages/" + id.text() + ".md") : "";
  }

  /** {@return the rules that a run with these options looks at, by id} */
  public List<Rule> running(LintOptions options) {
    List<Rule> out = new ArrayList<>();
    for (String id : readers.keySet()) {
      if (runs(id, options)) {
        out.add(rule(id));
      }
    }
    return out;
  }

  /** {@return whether a run with these options looks at a rule} */
  boolean runs(String name, LintOptions options) {
    CatalogReader reader = readers.get(name);
    RuleId id = new RuleId(name);
    if (reader == null
        || options.disabled().contains(id)
        || !reader.runsIn(options.profile().id())) {
      return false;
    }
    return options.only().isEmpty()
        ? options.set() == RuleSet.STRICT || !reader.isStrict()
        : options.only().contains(id);
  }

  /** {@return the ids, in order} */
  Iterable<String> ids() {
    return readers.keySet();
  }

  /** The rule that has this name in its category, when only one has. */
  private @Nullable String withoutCategory(String name) {
    String found = null;
    for (String id : readers.keySet()) {
      if (id.endsWith("/" + name)) {
        if (found != null) {
          return null;
        }
        found = id;
      }
    }
    return found;
  }

  private static String resource(String name) {
    return new String(Resources.bytes(name), StandardCharsets.UTF_8);
  }
}
