package easlint.cli;

import easlint.config.Config;
import easlint.config.ConfigLoader;
import easlint.config.ConfigSource;
import easlint.config.Today;
import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.lint.ConfiguredLinter;
import easlint.lint.FileContext;
import easlint.lint.LintChoices;
import easlint.lint.LintOptions;
import easlint.lint.LintResult;
import easlint.lint.Linter;
import easlint.lint.RuleCatalog;
import easlint.lint.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that come with the tool; read when first asked for. */
final class BundledEngine implements Engine {
  private @Nullable RuleCatalog catalog;

  /** A linter of the bundled rules. */
  private record LinterJudge(Linter linter, Workspace workspace) implements Judge {
    @Override
    public LintResult judge(String name, byte[] bytes) {
      return linter.lint(name, bytes);
    }

    @Override
    public void remember(String name, LintResult result, FileContext file) {
      workspace.add(name, result, linter);
    }

    @Override
    public Map<String, List<Finding>> together() {
      return workspace.findings();
    }
  }

  /** A linter that knows configurations. */
  private record ConfiguredJudge(ConfiguredLinter linter, Path folder) implements Judge {
    @Override
    public LintResult judge(String name, byte[] bytes) {
      return judge(name, bytes, new FileContext(folder.resolve(name), null, null));
    }

    @Override
    public LintResult judge(String name, byte[] bytes, FileContext file) {
      return linter.lint(name, bytes, file);
    }

    @Override
    public void remember(String name, LintResult result, FileContext file) {
      linter.remember(name, result, file);
    }

    @Override
    public Map<String, List<Finding>> together() {
      return linter.together();
    }

    @Override
    public LintResult with(LintResult result, List<Finding> more, FileContext file) {
      return linter.with(result, more, file);
    }

    @Override
    public List<Rule> ran() {
      return linter.ran();
    }

    @Override
    public void covered(Path folder) {
      linter.suppressionUse().covered(folder);
    }

    @Override
    public List<Finding> suppressionFindings(Config config, ConfigSource source) {
      return linter.suppressionFindings(config, source);
    }
  }

  /** A class, since the first lambda of a cold JVM costs milliseconds. */
  private enum Clock implements Today {
    SYSTEM;

    @Override
    public LocalDate date() {
      return LocalDate.now(ZoneId.systemDefault());
    }
  }

  @Override
  public List<Rule> rules() {
    return catalog().rules();
  }

  @Override
  public int ruleCount() {
    return catalog().size();
  }

  @Override
  public @Nullable Rule find(String id) {
    return catalog().find(id);
  }

  @Override
  public @Nullable RuleId closest(String id) {
    return catalog().closest(id);
  }

  @Override
  public String page(RuleId id) {
    return catalog().page(id);
  }

  @Override
  public Judge judge(LintOptions options) {
    return new LinterJudge(new Linter(catalog(), options), new Workspace(catalog()));
  }

  @Override
  public Judge judge(LintOptions options, LintChoices choices) {
    ConfiguredLinter linter = new ConfiguredLinter(catalog(), choices, Clock.SYSTEM);
    return new ConfiguredJudge(linter, Path.of("").toAbsolutePath());
  }

  @Override
  public ConfigLoader configLoader() {
    return ConfiguredLinter.loader(catalog());
  }

  private RuleCatalog catalog() {
    RuleCatalog known = catalog;
    if (known == null) {
      known = RuleCatalog.bundled();
      catalog = known;
    }
    return known;
  }
}
