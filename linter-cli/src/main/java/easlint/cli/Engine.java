package easlint.cli;

import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.lint.LintOptions;
import easlint.lint.LintResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands need of linter-core. Tests put results of their own behind it. */
interface Engine {
  /** Judges files. */
  interface Judge {
    /** {@return what was found in a file of that name and content} */
    LintResult judge(String name, byte[] bytes);
  }

  /** {@return all rules, by id} */
  List<Rule> rules();

  /** {@return the rules that a run with these options looks at, by id} */
  List<Rule> running(LintOptions options);

  /** {@return how many rules there are} */
  int ruleCount();

  /** {@return the rule of that name, or null} */
  @Nullable Rule find(String id);

  /** {@return the rule that someone who wrote {@code id} probably meant, or null} */
  @Nullable RuleId closest(String id);

  /** {@return the page of a rule, Markdown; empty when it has none} */
  String page(RuleId id);

  /** {@return a judge, safe for several threads} */
  Judge judge(LintOptions options);
}
