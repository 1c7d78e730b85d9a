package easlint.lint;

import easlint.finding.Rule;
import easlint.finding.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that the tool knows. */
public final class RuleCatalog {
  private final List<Rule> rules;

  private RuleCatalog(List<Rule> rules) {
    this.rules = rules;
  }

  /** {@return the rules that come with the tool} */
  public static RuleCatalog bundled() {
    return new RuleCatalog(List.of());
  }

  /** {@return all rules, by id} */
  public List<Rule> rules() {
    return rules;
  }

  /** {@return the rule of that name, or null} */
  public @Nullable Rule find(String id) {
    for (Rule rule : rules) {
      if (rule.id().text().equals(id)) {
        return rule;
      }
    }
    return null;
  }

  /** {@return the rule that someone who wrote {@code id} probably meant, or null} */
  public @Nullable RuleId closest(String id) {
    return null;
  }

  /** {@return the page of a rule, Markdown; empty when it has none} */
  public String page(RuleId id) {
    return "";
  }
}
