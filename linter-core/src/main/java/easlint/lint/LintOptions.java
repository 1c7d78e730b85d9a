package easlint.lint;

import easlint.check.Profile;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run judges, and how.
 *
 * @param profile what the files are for
 * @param set which rules run unasked; {@link RuleSet#STRICT} means both sets
 * @param only when not empty, the only rules that run, whatever their set
 * @param disabled rules that do not run
 * @param facts what the user says of their own cloud ({@code region}, {@code vswitches}, ...), or
 *     null
 */
public record LintOptions(
    Profile profile,
    RuleSet set,
    Set<RuleId> only,
    Set<RuleId> disabled,
    @Nullable JsonObject facts) {

  /** The recommended rules over complete configurations. */
  public static final LintOptions DEFAULT =
      new LintOptions(Profile.SERVICE, RuleSet.RECOMMENDED, Set.of(), Set.of(), null);
}
