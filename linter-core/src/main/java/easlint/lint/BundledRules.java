package easlint.lint;

import easlint.finding.RuleId;
import easlint.rego.Program;
import easlint.rules.RulesCheck;
import java.util.ArrayList;
import java.util.List;

/** The rules in Rego that come with the tool, loaded once. */
final class BundledRules {
  private static final RulesCheck CHECK = load();

  private BundledRules() {}

  static RulesCheck check() {
    return CHECK;
  }

  private static RulesCheck load() {
    List<RuleId> ids = new ArrayList<>();
    RuleCatalog.bundled().ids().forEach(id -> ids.add(new RuleId(id)));
    return new RulesCheck(Program.load(Resources.bytes("plan.json")), ids);
  }
}
