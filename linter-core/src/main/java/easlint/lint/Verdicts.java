package easlint.lint;

import easlint.check.CheckFailure;
import easlint.config.Baseline;
import easlint.config.Config;
import easlint.config.FileSettings;
import easlint.config.Level;
import easlint.config.Suppression;
import easlint.config.SuppressionUse;
import easlint.config.Today;
import easlint.finding.Finding;
import easlint.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what the rules found in a file into what its configuration and baseline make of it. */
final class Verdicts {
  private final RuleCatalog catalog;
  private final LintChoices choices;
  private final Today today;
  private final SuppressionUse use;

  Verdicts(RuleCatalog catalog, LintChoices choices, Today today, SuppressionUse use) {
    this.catalog = catalog;
    this.choices = choices;
    this.today = today;
    this.use = use;
  }

  LintResult of(LintResult found, FileContext file) {
    LintResult result = found;
    Config config = file.config();
    if (config != null && !(found.findings().isEmpty() && found.document().problems().isEmpty())) {
      result = suppressed(leveled(found, config.settings(file.path())), config, file);
    }
    Baseline baseline = file.baseline();
    return baseline == null || result.findings().isEmpty()
        ? result
        : withoutKnown(result, baseline, file);
  }

  /** Severities, and what is off at its place. */
  private LintResult leveled(LintResult found, FileSettings settings) {
    @Nullable CanonicalPointers pointers =
        settings.dependsOnPlaces() ? new CanonicalPointers(found.document()) : null;
    List<Finding> out = new ArrayList<>();
    for (Finding finding : found.findings()) {
      String canonical = pointers == null ? finding.pointer() : pointers.of(finding.pointer());
      Finding kept = leveled(finding, canonical, found, settings);
      if (kept != null) {
        out.add(kept);
      }
    }
    return new LintResult(found.document(), found.profile(), out);
  }

  private @Nullable Finding leveled(
      Finding finding, String canonical, LintResult found, FileSettings settings) {
    String id = finding.rule().id().text();
    if (id.equals(CheckFailure.RULE)) {
      return finding;
    }
    boolean unknownKey = id.equals("structure/unknown-key") || id.equals("structure/misplaced-key");
    if (unknownKey && settings.allowsKey(finding.pointer(), canonical)) {
      return null;
    }
    Level level = settings.level(finding.rule().id(), finding.pointer(), canonical);
    boolean asked = choices.only().contains(finding.rule().id());
    if (level == null) {
      return asked || isOnUnasked(finding, found, settings) ? finding : null;
    }
    Severity severity = level.severity();
    if (severity == null) {
      return asked ? finding : null;
    }
    return severity == finding.severity() ? finding : finding.withSeverity(severity);
  }

  /** A rule may have run for the sake of another place. */
  private boolean isOnUnasked(Finding finding, LintResult found, FileSettings settings) {
    var set = choices.set() == null ? settings.set() : choices.set();
    return settings.isNamed(finding.rule().id())
        || catalog.runs(finding.rule().id().text(), found.profile(), set);
  }

  private LintResult suppressed(LintResult found, Config config, FileContext file) {
    List<Suppression> suppressions = config.suppressions(file.path());
    if (suppressions.isEmpty()) {
      return found;
    }
    if (!found.document().problems().isEmpty()) {
      // What a broken file would show when it is mended is not known.
      suppressions.forEach(use::use);
    }
    CanonicalPointers pointers = new CanonicalPointers(found.document());
    List<Finding> kept = new ArrayList<>();
    List<Suppressed> out = new ArrayList<>();
    for (Finding finding : found.findings()) {
      Suppression by = first(suppressions, finding, pointers);
      if (by == null) {
        kept.add(finding);
      } else {
        use.use(by);
        out.add(new Suppressed(finding, Suppressed.Kind.CONFIG, by.reason(), by.expires()));
      }
    }
    return new LintResult(found.document(), found.profile(), kept, out);
  }

  private @Nullable Suppression first(
      List<Suppression> suppressions, Finding finding, CanonicalPointers pointers) {
    for (Suppression each : suppressions) {
      if (each.rule().equals(finding.rule().id())
          && !each.isExpired(today)
          && isAt(each, finding, pointers)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isAt(Suppression each, Finding finding, CanonicalPointers pointers) {
    var pattern = each.pointer();
    return pattern == null
        || pattern.matches(finding.pointer())
        || pattern.matches(pointers.of(finding.pointer()));
  }

  private static LintResult withoutKnown(LintResult found, Baseline baseline, FileContext file) {
    Fingerprints fingerprints = Fingerprints.of(found);
    List<Finding> kept = new ArrayList<>();
    List<Suppressed> out = new ArrayList<>(found.suppressed());
    for (Finding finding : found.findings()) {
      boolean failure = finding.rule().id().text().equals(CheckFailure.RULE);
      if (failure || !baseline.holds(file.path(), fingerprints.of(finding))) {
        kept.add(finding);
      } else {
        out.add(new Suppressed(finding, Suppressed.Kind.BASELINE, "", null));
      }
    }
    out.sort((a, b) -> Linter.byPlace(a.finding(), b.finding()));
    return new LintResult(found.document(), found.profile(), kept, out);
  }
}
