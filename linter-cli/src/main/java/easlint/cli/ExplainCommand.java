package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.message.PageText;
import easlint.cli.report.JsonWriter;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Paragraph;
import easlint.cli.terminal.Style;
import easlint.cli.terminal.TerminalWidth;
import easlint.finding.Language;
import easlint.finding.Rule;
import easlint.finding.RuleText;
import java.util.List;
import java.util.regex.Pattern;

/** {@code easlint explain}: the page of a rule. */
final class ExplainCommand {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

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
    Language language = console.language();
    int width = TerminalWidth.ofProse(session.variables(), session.terminal());
    String title = rule.text(language).title();
    String heading = Messages.SUMMARY.in(language, rule.id().text(), title);
    String kind =
        PageText.KIND.in(language, rule.severity().id(), rule.set().id(), rule.confidence().id());
    StringBuilder out = new StringBuilder();
    palette.append(out, Style.BOLD, Paragraph.wrap(heading, width, "").stripTrailing());
    out.append('\n').append(Paragraph.wrap(kind, width, "")).append('\n');
    if (language == Language.SIMPLIFIED_CHINESE && !engine.page(rule.id()).isEmpty()) {
      translation(rule, width, out);
    }
    return out.append(MarkdownText.render(page(rule), palette, language, width)).toString();
  }

  /** Pages are in English: what the catalogue says stands in front of them. */
  private void translation(Rule rule, int width, StringBuilder out) {
    Language language = console.language();
    RuleText text = rule.text(language);
    String help =
        Messages.HELP_SENTENCE.in(language, ARGUMENT.matcher(text.help()).replaceAll("…"));
    for (String each : List.of(text.description(), help)) {
      out.append(Paragraph.wrap(each, width, ""));
    }
    out.append('\n').append(Paragraph.wrap(PageText.REST.in(language), width, "")).append('\n');
  }
}
