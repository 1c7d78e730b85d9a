package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.report.JsonWriter;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Style;
import easlint.finding.Language;
import easlint.finding.Rule;
import easlint.finding.RuleText;

/** {@code easlint explain}: the page of a rule. */
final class ExplainCommand {
  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Engine engine;

  ExplainCommand(Arguments arguments, Session session, Console console, Engine engine) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.engine = engine;
  }

  /**
   * Prints the page.
   *
   * @return the exit code
   * @throws UsageException if the command line is wrong or there is no such rule
   */
  int run() {
    if (arguments.operands().size() != 1) {
      throw UsageException.of(Messages.ONE_RULE);
    }
    Palette palette = ReportTargets.palette(arguments, session, session.terminal());
    String format = Choice.word(arguments, Option.FORMAT, "text", RulesCommand.FORMATS);
    Rule rule = RuleLookup.find(engine, arguments.operands().getFirst());
    console.print(
        switch (format) {
          case "json" -> json(rule);
          case "markdown" -> page(rule);
          default -> text(rule, palette);
        });
    return ExitCode.OK;
  }

  private String json(Rule rule) {
    JsonWriter json = new JsonWriter().beginObject().member("schemaVersion", "1");
    RulesCommand.members(json, rule, ReportTargets.programLanguage(arguments));
    return json.member("page", engine.page(rule.id())).endObject().toString();
  }

  /** The page; of a rule without one, what the catalogue says. */
  private String page(Rule rule) {
    String page = engine.page(rule.id());
    if (!page.isEmpty()) {
      return page;
    }
    RuleText text = rule.text(console.language());
    String source = Messages.PAGE_SOURCE.in(console.language(), rule.source());
    return "# " + rule.id() + "\n\n" + text.description() + "\n\n" + source + "\n";
  }

  private String text(Rule rule, Palette palette) {
    StringBuilder out = new StringBuilder();
    RuleText text = rule.text(console.language());
    palette.append(out, Style.BOLD, text.title());
    out.append('\n').append(rule.severity().id()).append(", ").append(rule.set().id());
    out.append(", ").append(rule.confidence().id()).append("\n");
    boolean pageInEnglish = !engine.page(rule.id()).isEmpty();
    if (pageInEnglish && console.language() == Language.SIMPLIFIED_CHINESE) {
      out.append(text.description()).append('\n');
    }
    return out.append('\n').append(MarkdownText.render(page(rule), palette)).toString();
  }
}
