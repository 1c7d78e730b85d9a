package easlint.cli.report;

import easlint.finding.Rule;
import easlint.finding.RuleId;
import java.util.List;

/** What a report may tell of the rules themselves. */
public interface Rulebook {
  /** {@return the rules that ran, by id} */
  List<Rule> ran();

  /** {@return the page of a rule, Markdown; empty when it has none} */
  String page(RuleId id);
}
