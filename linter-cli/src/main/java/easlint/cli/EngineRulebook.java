package easlint.cli;

import easlint.cli.report.Rulebook;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import java.util.List;

/**
 * The rules of a run, read when a report asks for them.
 *
 * @param engine where they are
 * @param judge what runs them
 */
record EngineRulebook(Engine engine, Engine.Judge judge) implements Rulebook {
  @Override
  public List<Rule> ran() {
    return judge.ran();
  }

  @Override
  public String page(RuleId id) {
    return engine.page(id);
  }
}
