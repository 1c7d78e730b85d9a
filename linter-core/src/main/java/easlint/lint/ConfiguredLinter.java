package easlint.lint;

import easlint.check.CheckContext;
import easlint.check.Profile;
import easlint.config.Config;
import easlint.config.ConfigLoader;
import easlint.config.ConfigSource;
import easlint.config.FileSettings;
import easlint.config.SuppressionUse;
import easlint.config.Today;
import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges service configurations, each by the configuration that holds for it. Made for one run;
 * safe for several threads.
 */
public final class ConfiguredLinter {
  private final RuleCatalog catalog;
  private final LintChoices choices;
  private final Today today;
  private final SuppressionUse use = new SuppressionUse();
  private final Verdicts verdicts;
  private final Map<FileSettings, Linter> linters = new ConcurrentHashMap<>();
  private final Workspace workspace;
  private @Nullable Linter plain;

  /**
   * A linter for a run.
   *
   * @param choices what the command line says
   * @param today the day of the run, by which suppressions expire
   */
  public ConfiguredLinter(RuleCatalog catalog, LintChoices choices, Today today) {
    this.catalog = catalog;
    this.choices = choices;
    this.today = today;
    this.verdicts = new Verdicts(catalog, choices, today, use);
    this.workspace = new Workspace(catalog);
  }

  /** {@return a loader of configurations that knows the rules of a catalogue} */
  public static ConfigLoader loader(RuleCatalog catalog) {
    return new ConfigLoader(new CatalogRuleNames(catalog), catalog);
  }

  /**
   * Judges a file.
   *
   * @param name the name that reports show, usually the path
   * @param bytes the content
   * @param file what it is judged by
   * @return all findings; never an exception for what the file holds
   */
  public LintResult lint(String name, byte[] bytes, FileContext file) {
    LintResult found = linter(file).lint(name, bytes);
    use.checked(file.path());
    return verdicts.of(found, file);
  }

  /**
   * Takes note of a judged file, for what only several files show together.
   *
   * @param name the name that reports show
   */
  public void remember(String name, LintResult result, FileContext file) {
    workspace.add(name, result, linter(file));
  }

  /** {@return what the remembered files show together, by their names, before any verdict} */
  public Map<String, List<Finding>> together() {
    return workspace.findings();
  }

  /**
   * {@return the result with more findings, as the file's configuration and baseline want them}
   *
   * @param more those of {@link #together()} for the file
   */
  public LintResult with(LintResult result, List<Finding> more, FileContext file) {
    LintResult raw = new LintResult(result.document(), result.profile(), more);
    return Workspace.with(result, verdicts.of(raw, file));
  }

  /** {@return the rules that looked at a file so far, by id} */
  public List<Rule> ran() {
    List<Linter> used = new ArrayList<>(linters.values());
    if (plain != null) {
      used.add(plain);
    }
    List<Rule> out = new ArrayList<>();
    for (String id : catalog.ids()) {
      RuleId rule = new RuleId(id);
      if (used.stream().anyMatch(linter -> linter.runs(rule))) {
        out.add(catalog.rule(id));
      }
    }
    return out;
  }

  /** {@return what became of the suppressions, to which the caller adds the covered folders} */
  public SuppressionUse suppressionUse() {
    return use;
  }

  /**
   * {@return what there is to say of the suppressions of a configuration file, after the run}
   *
   * @param source one of the files of the configuration
   */
  public List<Finding> suppressionFindings(Config config, ConfigSource source) {
    Set<RuleId> only = choices.only();
    for (String id : only.isEmpty() ? List.<String>of() : catalog.ids()) {
      RuleId rule = new RuleId(id);
      if (!only.contains(rule)) {
        use.left(rule);
      }
    }
    choices.disabled().forEach(use::left);
    return config.suppressionFindings(source, use, today, catalog);
  }

  private Linter linter(FileContext file) {
    Config config = file.config();
    if (config == null) {
      return plain();
    }
    FileSettings settings = config.settings(file.path());
    return linters.computeIfAbsent(settings, this::linter);
  }

  private synchronized Linter plain() {
    Linter known = plain;
    if (known == null) {
      known = linter((FileSettings) null);
      plain = known;
    }
    return known;
  }

  private Linter linter(@Nullable FileSettings settings) {
    Profile profile = choices.profile();
    if (profile == null) {
      profile = settings == null ? null : settings.profile();
    }
    Profile used = profile == null ? Profile.SERVICE : profile;
    RuleSet set = choices.set();
    if (set == null) {
      set = settings == null ? RuleSet.RECOMMENDED : settings.set();
    }
    Set<RuleId> off = OffRules.of(catalog, used, set, choices.only(), choices.disabled(), settings);
    Set<RuleId> trialOff =
        OffRules.ofTrials(off, catalog, used, set, choices.only(), choices.disabled(), settings);
    return new Linter(context(used, off, settings), context(used, trialOff, settings));
  }

  private CheckContext context(Profile profile, Set<RuleId> off, @Nullable FileSettings settings) {
    return new CheckContext(
        catalog,
        profile,
        off,
        settings == null ? null : settings.facts(),
        settings == null ? null : settings.options());
  }
}
