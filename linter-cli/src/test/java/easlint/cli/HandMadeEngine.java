package easlint.cli;

import easlint.cli.report.Samples;
import easlint.config.ConfigLoader;
import easlint.finding.Finding;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.Suggestion;
import easlint.json.Document;
import easlint.json.JsonParser;
import easlint.lint.ConfiguredLinter;
import easlint.lint.LintOptions;
import easlint.lint.LintResult;
import easlint.lint.RuleCatalog;
import easlint.text.Source;
import easlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three rules, each about a word in the text; the word {@code crash} breaks the engine. */
final class HandMadeEngine implements Engine {
  static final String PAGE =
      """
      # containers/reserved-port

      The EAS engine listens on 8080 and 9090 inside every instance, so a program of yours cannot listen there.

      ## Avoid

      ```json
      {"port": 8080}
               ^^^^
      ```

      ## Options

      - first item, which is long enough to be broken over two lines of the terminal when shown
      - second

      None.
      """;

  private @Nullable LintOptions lastOptions;

  /** {@return the options of the last run} */
  LintOptions lastOptions() {
    LintOptions options = lastOptions;
    if (options == null) {
      throw new IllegalStateException("nothing was judged");
    }
    return options;
  }

  @Override
  public List<Rule> rules() {
    return List.of(Samples.PORT, Samples.HTTP, Samples.NAME);
  }

  @Override
  public int ruleCount() {
    return rules().size();
  }

  @Override
  public @Nullable Rule find(String id) {
    for (Rule rule : rules()) {
      if (rule.id().text().equals(id)) {
        return rule;
      }
    }
    return null;
  }

  @Override
  public @Nullable RuleId closest(String id) {
    List<String> ids = new ArrayList<>();
    for (Rule rule : rules()) {
      ids.add(rule.id().text());
    }
    String closest = Suggestion.closest(id, ids);
    return closest == null ? null : new RuleId(closest);
  }

  @Override
  public String page(RuleId id) {
    return id.equals(Samples.PORT.id()) ? PAGE : "";
  }

  @Override
  public ConfigLoader configLoader() {
    return ConfiguredLinter.loader(RuleCatalog.bundled());
  }

  @Override
  public Judge judge(LintOptions options) {
    lastOptions = options;
    return (name, bytes) -> {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.contains("crash")) {
        throw new IllegalStateException("broken on purpose by " + text);
      }
      Document document = JsonParser.parse(Source.of(name, text));
      List<Finding> findings = new ArrayList<>();
      add(findings, Samples.PORT, document, "8080");
      add(findings, Samples.NAME, document, "Upper");
      add(findings, Samples.HTTP, document, "http:");
      return new LintResult(document, options.profile(), findings);
    };
  }

  private static void add(List<Finding> findings, Rule rule, Document document, String part) {
    String text = document.source().text();
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      findings.add(Samples.finding(rule, new TextRange(at, at + part.length()), part));
    }
  }
}
