package easlint.cli;

import easlint.check.Profile;
import easlint.cli.message.Messages;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.Severity;
import easlint.lint.LintChoices;
import easlint.lint.LintOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} was asked to do, beside its reports.
 *
 * @param lint what is judged, and how, where no configuration says otherwise
 * @param choices what was said of that, which beats a configuration
 * @param failOn from which severity on findings end the run with 1; null for never
 * @param minSeverity below which severity findings do not count
 * @param jobs how many files are judged at a time; 0 for as many as there are processors
 */
record CheckOptions(
    LintOptions lint,
    LintChoices choices,
    @Nullable Severity failOn,
    Severity minSeverity,
    int jobs) {
  static final List<String> PROFILES = List.of("service", "patch", "test");
  static final List<String> SETS = List.of("recommended", "strict");
  static final List<String> SEVERITIES = List.of("error", "warning", "info");
  static final List<String> FAIL_ON = List.of("error", "warning", "info", "never");
  private static final int MOST_JOBS = 1024;

  /**
   * Reads the options of {@code check}.
   *
   * @throws UsageException if one is wrong, contradicts another, or comes with a later version
   */
  static CheckOptions of(Arguments arguments, Engine engine) {
    for (Arguments.Given one : arguments.given()) {
      if (one.option().isLater()) {
        throw UsageException.of(Messages.LATER_OPTION, one.option().spelling());
      }
    }
    if (arguments.has(Option.STDIN_PATH) && !arguments.operands().contains(Inputs.STDIN)) {
      throw UsageException.of(Messages.STDIN_PATH_ALONE);
    }
    String failOn = Choice.word(arguments, Option.FAIL_ON, "error", FAIL_ON);
    String least = Choice.word(arguments, Option.MIN_SEVERITY, "info", SEVERITIES);
    Severity failing = severity(failOn);
    Severity shown = severity(least);
    if (failing != null && shown != null && !failing.atLeast(shown)) {
      throw UsageException.of(Messages.HIDDEN_FAILURES, failOn, least);
    }
    LintOptions lint = lintOptions(arguments, engine);
    return new CheckOptions(
        lint,
        choices(arguments, lint),
        failing,
        shown == null ? Severity.INFO : shown,
        Choice.number(arguments, Option.JOBS, 0, MOST_JOBS));
  }

  /** {@return whether a finding ends the run with 1} */
  boolean fails(Finding finding) {
    return failOn != null && finding.severity().atLeast(failOn);
  }

  private static @Nullable Severity severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(word)) {
        return severity;
      }
    }
    return null;
  }

  private static LintOptions lintOptions(Arguments arguments, Engine engine) {
    String profile = Choice.word(arguments, Option.PROFILE, "service", PROFILES);
    String set = Choice.word(arguments, Option.SET, "recommended", SETS);
    Set<RuleId> only = rules(arguments, Option.RULE, engine);
    Set<RuleId> disabled = rules(arguments, Option.DISABLE, engine);
    if (!only.isEmpty() && disabled.containsAll(only)) {
      throw UsageException.of(Messages.NO_RULE_LEFT);
    }
    Profile known = Profile.of(profile);
    return new LintOptions(
        known == null ? Profile.SERVICE : known,
        set.equals("strict") ? RuleSet.STRICT : RuleSet.RECOMMENDED,
        only,
        disabled,
        null);
  }

  private static LintChoices choices(Arguments arguments, LintOptions lint) {
    return new LintChoices(
        arguments.has(Option.PROFILE) ? lint.profile() : null,
        arguments.has(Option.SET) ? lint.set() : null,
        lint.only(),
        lint.disabled());
  }

  private static Set<RuleId> rules(Arguments arguments, Option option, Engine engine) {
    if (!arguments.has(option)) {
      return Set.of();
    }
    Set<RuleId> ids = new TreeSet<>();
    for (String id : arguments.list(option)) {
      ids.add(RuleLookup.find(engine, id).id());
    }
    if (ids.isEmpty()) {
      throw UsageException.of(Messages.EMPTY_RULE_LIST, option.spelling());
    }
    return ids;
  }
}
