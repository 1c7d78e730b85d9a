package easlint.lint;

import easlint.check.Profile;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of a run; it beats the configuration.
 *
 * @param profile what the files are for, or null when it does not say
 * @param set which rules run unasked, or null when it does not say
 * @param only when not empty, the only rules that run, whatever their set
 * @param disabled rules that do not run
 */
public record LintChoices(
    @Nullable Profile profile, @Nullable RuleSet set, Set<RuleId> only, Set<RuleId> disabled) {

  /** Nothing was said. */
  public static final LintChoices NONE = new LintChoices(null, null, Set.of(), Set.of());
}
