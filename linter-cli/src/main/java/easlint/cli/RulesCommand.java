package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.report.Columns;
import easlint.cli.report.JsonWriter;
import easlint.cli.terminal.TerminalWidth;
import easlint.finding.Language;
import easlint.finding.Rule;
import easlint.finding.RuleText;
import easlint.finding.Safety;
import easlint.finding.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code easlint rules}: the catalogue. */
final class RulesCommand {
  /** The forms in which the catalogue and its pages are shown. */
  static final List<String> FORMATS = List.of("text", "json", "markdown");

  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Engine engine;

  RulesCommand(Arguments arguments, Session session, Console console, Engine engine) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.engine = engine;
  }

  /**
   * Prints the rules.
   *
   * @return the exit code
   * @throws UsageException if the command line is wrong
   */
  int run() {
    arguments.refuseOperands(Command.RULES);
    ReportTargets.palette(arguments, session, session.terminal());
    List<Rule> rules = chosen();
    String format = Choice.word(arguments, Option.FORMAT, "text", FORMATS);
    console.print(
        switch (format) {
          case "json" -> json(rules);
          case "markdown" -> markdown(rules);
          default -> text(rules);
        });
    return ExitCode.OK;
  }

  private List<Rule> chosen() {
    String set = Choice.word(arguments, Option.SET, "", CheckOptions.SETS);
    String category = arguments.last(Option.CATEGORY);
    Set<String> categories = new TreeSet<>();
    List<Rule> chosen = new ArrayList<>();
    for (Rule rule : engine.rules()) {
      categories.add(rule.id().category());
      boolean inSet = set.isEmpty() || rule.set().id().equals(set);
      if (inSet && (category == null || rule.id().category().equals(category))) {
        chosen.add(rule);
      }
    }
    if (category != null && !categories.contains(category)) {
      String nearest = Suggestion.closest(category, List.copyOf(categories));
      throw UsageException.suggesting(nearest, Messages.UNKNOWN_CATEGORY, category);
    }
    return chosen;
  }

  private String text(List<Rule> rules) {
    Language language = console.language();
    Columns columns = new Columns();
    for (Rule rule : rules) {
      columns.add(
          rule.id().text(),
          rule.severity().id(),
          rule.set().id(),
          rule.confidence().id(),
          fix(rule),
          rule.text(language).title());
    }
    int width =
        session.terminal() ? TerminalWidth.of(session.variables(), true) : Integer.MAX_VALUE;
    return columns.text(width)
        + Messages.count(language, rules.size(), Messages.RULE_TOTAL, Messages.RULES_TOTAL)
        + "\n";
  }

  private String markdown(List<Rule> rules) {
    StringBuilder out = new StringBuilder();
    out.append(Messages.RULES_COLUMNS.in(console.language())).append('\n');
    out.append("|---|---|---|---|---|---|\n");
    for (Rule rule : rules) {
      out.append("| ").append(rule.id().text()).append(" | ").append(rule.severity().id());
      out.append(" | ").append(rule.set().id()).append(" | ").append(rule.confidence().id());
      out.append(" | ").append(fix(rule)).append(" | ");
      out.append(rule.text(console.language()).title().replace("|", "\\|")).append(" |\n");
    }
    return out.toString();
  }

  private String json(List<Rule> rules) {
    JsonWriter json = new JsonWriter().beginObject().member("schemaVersion", "1");
    json.name("rules").beginArray();
    for (Rule rule : rules) {
      json.beginObject();
      members(json, rule, ReportTargets.programLanguage(arguments));
      json.endObject();
    }
    return json.endArray().endObject().toString();
  }

  /** Writes what the catalogue says of a rule. */
  static void members(JsonWriter json, Rule rule, Language language) {
    RuleText text = rule.text(language);
    Safety fix = rule.fix();
    json.member("id", rule.id().text()).member("severity", rule.severity().id());
    json.member("set", rule.set().id()).member("confidence", rule.confidence().id());
    json.member("fix", fix == null ? null : fix.id()).member("title", text.title());
    json.member("description", text.description()).member("source", rule.source());
  }

  private static String fix(Rule rule) {
    Safety fix = rule.fix();
    return fix == null ? "-" : fix.id();
  }
}
