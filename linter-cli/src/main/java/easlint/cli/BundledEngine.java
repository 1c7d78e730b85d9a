package easlint.cli;

import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.lint.LintOptions;
import easlint.lint.LintResult;
import easlint.lint.Linter;
import easlint.lint.RuleCatalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that come with the tool; read when first asked for. */
final class BundledEngine implements Engine {
  private @Nullable RuleCatalog catalog;

  /** A linter of the bundled rules. */
  private record LinterJudge(Linter linter) implements Judge {
    @Override
    public LintResult judge(String name, byte[] bytes) {
      return linter.lint(name, bytes);
    }
  }

  @Override
  public List<Rule> rules() {
    return catalog().rules();
  }

  @Override
  public List<Rule> running(LintOptions options) {
    return catalog().running(options);
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
    return new LinterJudge(new Linter(catalog(), options));
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
