package easlint.lint;

import easlint.check.Check;
import easlint.check.CheckContext;
import easlint.check.CheckFailure;
import easlint.check.CheckInput;
import easlint.check.SyntaxCheck;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.fix.FixTrials;
import easlint.json.Document;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.json.JsonValue;
import easlint.json.ParseLimits;
import easlint.service.CanonicalConfig;
import easlint.text.Encoding;
import easlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges service configurations. Immutable; safe for several threads. */
public final class Linter {
  private final CheckContext context;
  private final CheckContext trialContext;

  /** Whether trials look for the same as the run. */
  private final boolean sameRules;

  private final List<Check> checks;
  private final ParseLimits limits;

  /** A linter of the catalogue's rules. */
  public Linter(RuleCatalog catalog, LintOptions options) {
    this(catalog, options, BundledChecks.all());
  }

  Linter(RuleCatalog catalog, LintOptions options, List<Check> checks) {
    this(catalog, options, off(catalog, options), checks);
  }

  private Linter(RuleCatalog catalog, LintOptions options, Set<RuleId> off, List<Check> checks) {
    this(
        context(catalog, options, off),
        context(
            catalog,
            options,
            OffRules.ofTrials(
                off,
                catalog,
                options.profile(),
                options.set(),
                options.only(),
                options.disabled(),
                null)),
        checks);
  }

  /**
   * A linter of the catalogue's rules, as a configuration wants them.
   *
   * @param context how files are judged
   * @param trialContext how fixes are, which are not offered when they make a new finding: with the
   *     rules, too, that this run was not asked for
   */
  Linter(CheckContext context, CheckContext trialContext) {
    this(context, trialContext, BundledChecks.all());
  }

  private Linter(CheckContext context, CheckContext trialContext, List<Check> checks) {
    this.context = context;
    this.trialContext = trialContext;
    this.sameRules = trialContext.off().equals(context.off());
    this.checks = checks;
    this.limits = SizeLimit.of(context.options());
  }

  /**
   * Judges a file.
   *
   * @param name the name that reports show, usually the path
   * @param bytes the content
   * @return all findings; never an exception for what the file holds
   */
  public LintResult lint(String name, byte[] bytes) {
    return lint(Source.decode(name, bytes));
  }

  /** Judges a text; one that an editor holds never was bytes, so nothing is said about them. */
  public LintResult lint(Source source) {
    CheckInput input = read(source);
    List<Finding> findings = found(input, context);
    addFixes(findings, input);
    findings.sort(Linter::byPlace);
    return new LintResult(input.document(), context.profile(), findings);
  }

  private CheckInput read(Source source) {
    Document document = JsonParser.parse(source, limits);
    return new CheckInput(document, CanonicalConfig.of(document));
  }

  private List<Finding> found(CheckInput input, CheckContext how) {
    List<Finding> findings = new ArrayList<>(run(new SyntaxCheck(), input, how));
    JsonValue root = input.document().root();
    if (root != null && root.kind() == JsonValue.Kind.OBJECT) {
      for (Check check : checks) {
        findings.addAll(run(check, input, how));
      }
    }
    return findings;
  }

  /** {@return whether a rule runs} */
  boolean runs(RuleId rule) {
    return !context.off().contains(rule);
  }

  /** {@return what the user says of their own cloud, or null} */
  @Nullable JsonObject facts() {
    return context.facts();
  }

  /** A check that breaks says so, and the others still report. */
  private static List<Finding> run(Check check, CheckInput input, CheckContext how) {
    try {
      return check.run(input, how);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(CheckFailure.of(check.name(), e, input, how));
    }
  }

  /**
   * A fix that cannot be planned takes no finding away. What is no text in its encoding gets none:
   * to write it would change it.
   */
  private void addFixes(List<Finding> findings, CheckInput input) {
    if (input.document().source().firstBadOffset() >= 0) {
      findings.replaceAll(finding -> finding.withFixes(List.of()));
      return;
    }
    try {
      new FixOffers(input).addTo(findings);
      new FixTrials(input.document(), inPlainText(findings, input), this::trial).sift(findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(CheckFailure.of("fixes", e, input, context));
    }
  }

  /** {@return what a trial with the unchanged text would find; null when it has to be made} */
  private @Nullable List<Finding> inPlainText(List<Finding> findings, CheckInput input) {
    Source source = input.document().source();
    boolean plain = source.encoding() == Encoding.UTF_8 && !source.hasByteOrderMark();
    return plain && sameRules ? List.copyOf(findings) : null;
  }

  private List<Finding> trial(String text) {
    return found(read(Source.of("trial", text)), trialContext);
  }

  private static Set<RuleId> off(RuleCatalog catalog, LintOptions options) {
    return OffRules.of(
        catalog, options.profile(), options.set(), options.only(), options.disabled(), null);
  }

  private static CheckContext context(RuleCatalog catalog, LintOptions options, Set<RuleId> off) {
    return new CheckContext(catalog, options.profile(), off, options.facts(), null);
  }

  /** The order of findings in a report. */
  static int byPlace(Finding a, Finding b) {
    int order = Integer.compare(a.range().start(), b.range().start());
    order = order != 0 ? order : Integer.compare(a.range().end(), b.range().end());
    order = order != 0 ? order : a.rule().id().compareTo(b.rule().id());
    return order != 0 ? order : a.pointer().compareTo(b.pointer());
  }
}
