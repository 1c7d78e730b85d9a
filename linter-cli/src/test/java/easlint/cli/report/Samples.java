package easlint.cli.report;

import easlint.check.Profile;
import easlint.finding.Confidence;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.RuleText;
import easlint.finding.Severity;
import easlint.json.Document;
import easlint.json.JsonParser;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;

/** Rules, findings and runs made by hand. */
public final class Samples {
  /** A rule with one label for related places, {@code other}. */
  public static final Rule PORT =
      rule(
          "containers/reserved-port",
          Severity.ERROR,
          text(
              "Port is reserved for the EAS engine",
              "The EAS engine listens on 8080 and 9090 inside every instance.",
              "port {port} is reserved for the EAS engine",
              "choose another port, for example 8000, and start the program on it",
              "set the port to 8000",
              "also named here as {port}"),
          text(
              "端口由 EAS 引擎占用",
              "EAS 引擎在每个实例内监听 8080 和 9090。",
              "端口 {port} 由 EAS 引擎占用",
              "请换用其他端口，例如 8000，并让程序监听该端口",
              "将端口改为 8000",
              "此处也写为 {port}"));

  /** A rule without advice. */
  public static final Rule NAME =
      rule(
          "service/name-format",
          Severity.WARNING,
          text(
              "Name is unusual",
              "Names hold lower case letters.",
              "name {name} is unusual",
              "",
              "",
              ""),
          text("名称不规范", "名称应为小写字母。", "名称 {name} 不规范", "", "", ""));

  /** A rule that informs. */
  public static final Rule HTTP =
      rule(
          "security/plain-http",
          Severity.INFO,
          text(
              "Plain HTTP",
              "HTTP is not encrypted.",
              "{url} is not encrypted",
              "use HTTPS",
              "",
              ""),
          text("明文 HTTP", "HTTP 未加密。", "{url} 未加密", "请使用 HTTPS", "", ""));

  /** The end of a run without failures. */
  public static final Run.Ending ENDED = new Run.Ending(0, List.of());

  private Samples() {}

  private static Rule rule(String id, Severity severity, RuleText english, RuleText chinese) {
    return new Rule(
        new RuleId(id),
        severity,
        Map.of(),
        RuleSet.RECOMMENDED,
        Confidence.DOCUMENTED,
        "reference, containers.port",
        null,
        english,
        chinese);
  }

  private static RuleText text(
      String title, String description, String message, String help, String repair, String other) {
    return new RuleText(
        title,
        description,
        message,
        help,
        repair,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of("other", other));
  }

  /** {@return a text read as JSON} */
  public static Document document(String name, String text) {
    return JsonParser.parse(Source.of(name, text));
  }

  /** {@return the place of the first occurrence of {@code part}} */
  public static TextRange range(Document document, String part) {
    int start = document.source().text().indexOf(part);
    return new TextRange(start, start + part.length());
  }

  /** {@return a finding about a part of a text} */
  public static Finding finding(Rule rule, Document document, String part, Related... related) {
    return finding(rule, range(document, part), part, related);
  }

  /** {@return a finding at a place, whose arguments are all {@code arg}} */
  public static Finding finding(Rule rule, TextRange range, String arg, Related... related) {
    return new Finding(
        rule,
        "",
        rule.severity(),
        "/containers/0/port",
        Part.VALUE,
        range,
        Map.of("port", arg, "name", arg, "url", arg),
        List.of(related),
        List.of());
  }

  /** {@return the finding with a fix} */
  public static Finding fixed(Finding finding, Fix fix) {
    return finding.withFixes(List.of(fix));
  }

  /** {@return a file with findings} */
  public static FileReport file(Document document, Finding... findings) {
    return new FileReport(document.source().name(), Profile.SERVICE, document, List.of(findings));
  }

  /** {@return a run over files} */
  public static Run run(FileReport... files) {
    return new Run("1.2.3", 42, List.of(files), 0, List.of(), ENDED);
  }
}
