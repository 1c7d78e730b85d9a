package easlint.lint;

import easlint.check.AliasCheck;
import easlint.check.Check;
import easlint.check.LooseTypeCheck;
import easlint.check.PlaceholderCheck;
import easlint.finding.RuleId;
import easlint.rego.Program;
import easlint.rules.RulesCheck;
import easlint.rules.table.PlanTable;
import easlint.schema.SchemaCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks that come with the tool, loaded once; they run in this order, and each takes what it
 * finds wrong from the next.
 */
final class BundledChecks {
  private static final List<Check> ALL =
      List.of(
          new AliasCheck(),
          new PlaceholderCheck(),
          SchemaCheck.bundled(),
          new LooseTypeCheck(),
          rules());

  private BundledChecks() {}

  static List<Check> all() {
    return ALL;
  }

  private static RulesCheck rules() {
    List<RuleId> ids = new ArrayList<>();
    RuleCatalog.bundled().ids().forEach(id -> ids.add(new RuleId(id)));
    return new RulesCheck(Program.load(plan()), ids);
  }

  /** The compiled rules, which the build put into constants. */
  @SuppressWarnings("deprecation") // the characters are bytes, and no other way copies them so fast
  private static byte[] plan() {
    String[] parts = PlanTable.parts();
    int length = 0;
    for (String part : parts) {
      length += part.length();
    }
    byte[] plan = new byte[length];
    int at = 0;
    for (String part : parts) {
      part.getBytes(0, part.length(), plan, at);
      at += part.length();
    }
    return plan;
  }
}
