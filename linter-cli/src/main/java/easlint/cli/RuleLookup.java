package easlint.cli;

import easlint.cli.message.Messages;
import easlint.finding.Rule;
import easlint.finding.RuleId;

/** Finds rules by the name that someone typed. */
final class RuleLookup {
  private RuleLookup() {}

  /**
   * {@return the rule of that id}
   *
   * @throws UsageException if there is none; says which one is close, or where all are
   */
  static Rule find(Engine engine, String id) {
    Rule rule = engine.find(id);
    if (rule == null) {
      RuleId closest = engine.closest(id);
      throw closest == null
          ? UsageException.of(Messages.NO_SUCH_RULE, id)
          : UsageException.suggesting(closest.text(), Messages.UNKNOWN_RULE, id);
    }
    return rule;
  }
}
