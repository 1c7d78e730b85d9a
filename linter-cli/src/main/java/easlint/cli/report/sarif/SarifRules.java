package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ToolComponent;
import easlint.cli.message.Messages;
import easlint.cli.report.FileReport;
import easlint.cli.report.Prose;
import easlint.cli.report.Rulebook;
import easlint.cli.report.Run;
import easlint.finding.Confidence;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleText;
import easlint.finding.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules that ran, each once, by id: what results refer to. */
final class SarifRules {
  private static final String SECURITY = "security";

  /** The reference that the rules rest on, until the pages of the rules have an address. */
  private static final URI INFORMATION =
      URI.create("https://www.alibabacloud.com/help/en/pai/parameters-of-model-services");

  private final Run run;
  private final Rulebook rulebook;
  private final Language language;
  private final List<Rule> rules;

  private SarifRules(Run run, Rulebook rulebook, Language language, List<Rule> rules) {
    this.run = run;
    this.rulebook = rulebook;
    this.language = language;
    this.rules = rules;
  }

  /** {@return the rules that ran, and any other that a finding names} */
  static SarifRules of(Run run, Rulebook rulebook, Language language) {
    Map<RuleId, Rule> rules = new TreeMap<>();
    for (Rule rule : rulebook.ran()) {
      rules.put(rule.id(), rule);
    }
    for (FileReport file : run.files()) {
      for (Finding finding : file.all()) {
        rules.put(finding.rule().id(), finding.rule());
      }
    }
    return new SarifRules(run, rulebook, language, new ArrayList<>(rules.values()));
  }

  /** {@return the place of a rule in the list} */
  int index(Rule rule) {
    int low = 0;
    int high = rules.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rules.get(middle).id().compareTo(rule.id()) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  ToolComponent driver() {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    for (Rule rule : rules) {
      descriptors.add(descriptor(rule));
    }
    return new ToolComponent()
        .withName("easlint")
        .withSemanticVersion(run.version())
        .withInformationUri(INFORMATION)
        .withRules(descriptors);
  }

  private ReportingDescriptor descriptor(Rule rule) {
    RuleText text = rule.text(language);
    ReportingConfiguration.Level level =
        ReportingConfiguration.Level.fromValue(level(rule.severity()));
    return new ReportingDescriptor()
        .withId(rule.id().text())
        .withName(name(rule.id()))
        .withShortDescription(plain(text.title()))
        .withFullDescription(plain(text.description()))
        .withHelp(help(rule))
        .withDefaultConfiguration(
            new ReportingConfiguration().withEnabled(null).withRank(null).withLevel(level))
        .withProperties(properties(rule));
  }

  private MultiformatMessageString plain(String text) {
    return new MultiformatMessageString().withText(Prose.sentence(text, language));
  }

  /** The page is for those who show Markdown. */
  private MultiformatMessageString help(Rule rule) {
    MultiformatMessageString help = plain(rule.text(language).description());
    if (!rule.source().isEmpty()) {
      String source = Messages.PAGE_SOURCE.in(language, rule.source());
      help.setText(help.getText() + "\n" + Prose.sentence(source, language));
    }
    String page = rulebook.page(rule.id());
    return page.isEmpty() ? help : help.withMarkdown(page);
  }

  /** {@code containers/reserved-port} is {@code ContainersReservedPort}. */
  private static String name(RuleId id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.text().split("[/-]", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
    }
    return name.toString();
  }

  private static PropertyBag properties(Rule rule) {
    PropertyBag bag = new PropertyBag();
    bag.setTags(new LinkedHashSet<>(List.of(rule.id().category(), rule.set().id())));
    bag.setAdditionalProperty("precision", precision(rule.confidence()));
    bag.setAdditionalProperty("problem.severity", problemSeverity(rule.severity()));
    if (rule.id().category().equals(SECURITY)) {
      bag.setAdditionalProperty("security-severity", score(rule.severity()));
    }
    return bag;
  }

  private static String precision(Confidence confidence) {
    return switch (confidence) {
      case DOCUMENTED -> "very-high";
      case OFFICIAL -> "high";
      case INFERRED -> "medium";
    };
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.id();
  }

  /** In the middle of GitHub's bands: high from 7.0, medium from 4.0, low from 0.1. */
  private static String score(Severity severity) {
    return switch (severity) {
      case ERROR -> "8.0";
      case WARNING -> "5.5";
      case INFO -> "2.0";
    };
  }

  /** {@return the word of the standard for a severity} */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }
}
