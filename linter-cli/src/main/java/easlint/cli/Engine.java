package easlint.cli;

import easlint.config.Config;
import easlint.config.ConfigLoader;
import easlint.config.ConfigSource;
import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.lint.FileContext;
import easlint.lint.LintChoices;
import easlint.lint.LintOptions;
import easlint.lint.LintResult;
import easlint.lint.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the commands need of linter-core. Tests put results of their own behind it. */
interface Engine {
  /** Judges files. */
  interface Judge {
    /** {@return what was found in a file of that name and content} */
    LintResult judge(String name, byte[] bytes);

    /** {@return what was found in a file, as its configuration and baseline want it} */
    default LintResult judge(String name, byte[] bytes, FileContext file) {
      return judge(name, bytes);
    }

    /** Takes note of a judged file, for what only several files show together. */
    default void remember(String name, LintResult result, FileContext file) {}

    /** {@return what the remembered files show only together, by their names} */
    default Map<String, List<Finding>> together() {
      return Map.of();
    }

    /**
     * {@return a result with what several files show together, as configuration and baseline want
     * it}
     */
    default LintResult with(LintResult result, List<Finding> more, FileContext file) {
      return Workspace.with(result, new LintResult(result.document(), result.profile(), more));
    }

    /** {@return the rules that looked at a file so far, by id} */
    default List<Rule> ran() {
      return List.of();
    }

    /** Notes that all files of a folder, and of the folders in it, were judged. */
    default void covered(Path folder) {}

    /** {@return what there is to say of the suppressions of a configuration file, after the run} */
    default List<Finding> suppressionFindings(Config config, ConfigSource source) {
      return List.of();
    }
  }

  /** {@return all rules, by id} */
  List<Rule> rules();

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

  /** {@return a judge that knows configurations, safe for several threads} */
  default Judge judge(LintOptions options, LintChoices choices) {
    return judge(options);
  }

  /** {@return what reads configurations} */
  ConfigLoader configLoader();
}
