package easlint.cli;

import easlint.cli.report.Rulebook;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.lint.LintOptions;
import java.util.List;

/**
 * The rules of a run, read when a report asks for them.
 *
 * @param engine where they are
 * @param options which of them run
 */
record EngineRulebook(Engine engine, LintOptions options) implements Rulebook {
  @Override
  public List<Rule> running() {
    return engine.running(options);
  }

  @Override
  public String page(RuleId id) {
    return engine.page(id);
  }
}
