package easlint.cli;

import easlint.cli.message.Locales;
import easlint.cli.message.Messages;
import easlint.cli.report.CompactReport;
import easlint.cli.report.GithubReport;
import easlint.cli.report.GitlabReport;
import easlint.cli.report.JsonReport;
import easlint.cli.report.JunitReport;
import easlint.cli.report.Report;
import easlint.cli.report.RepositoryPaths;
import easlint.cli.report.Rulebook;
import easlint.cli.report.TextReport;
import easlint.cli.report.sarif.SarifReport;
import easlint.cli.terminal.ColorChoice;
import easlint.cli.terminal.Palette;
import easlint.finding.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which reports a run writes, and where: each {@code --output} belongs to the format before it. */
final class ReportTargets {
  /**
   * One report.
   *
   * @param report its form
   * @param output the file it goes to; null for standard output
   */
  record Target(Report report, @Nullable Path output) {}

  /** The forms of report that {@code check} writes. */
  static final List<String> FORMATS =
      List.of("text", "json", "sarif", "github", "gitlab", "junit", "compact");

  /** When reports are coloured. */
  static final List<String> COLORS = List.of("auto", "always", "never");

  private static final int TERMINAL_LIMIT = 20;

  private final Arguments arguments;
  private final Session session;
  private final Language language;
  private final Rulebook rules;
  private final List<Target> targets = new ArrayList<>();

  private ReportTargets(Arguments arguments, Session session, Language language, Rulebook rules) {
    this.arguments = arguments;
    this.session = session;
    this.language = language;
    this.rules = rules;
  }

  /**
   * Reads the options about reports.
   *
   * @param language the language of text reports
   * @param rules what a report may tell of the rules
   * @throws UsageException if formats and outputs do not fit together, or one is wrong
   */
  static List<Target> of(Arguments arguments, Session session, Language language, Rulebook rules) {
    ReportTargets reader = new ReportTargets(arguments, session, language, rules);
    reader.pair();
    reader.checkOutputs();
    return reader.targets;
  }

  private void pair() {
    @Nullable String format = null;
    @Nullable String output = null;
    for (Arguments.Given one : arguments.given()) {
      if (one.option() == Option.FORMAT) {
        if (format != null) {
          add(format, output);
          output = null;
        }
        format = one.value();
      } else if (one.option() == Option.OUTPUT) {
        if (output != null) {
          throw UsageException.of(Messages.OUTPUT_WITHOUT_FORMAT, one.value());
        }
        output = one.value();
      }
    }
    add(format == null ? "text" : format, output);
  }

  private void add(String format, @Nullable String output) {
    Choice.check(Option.FORMAT, format, FORMATS);
    @Nullable Path file = output == null ? null : Inputs.path(session, output);
    targets.add(new Target(report(format, file == null), file));
  }

  private Report report(String format, boolean onStdout) {
    boolean terminal = onStdout && session.terminal();
    int standard = format.equals("text") && terminal ? TERMINAL_LIMIT : Integer.MAX_VALUE;
    int limit = Choice.number(arguments, Option.MAX_DIAGNOSTICS, standard, Integer.MAX_VALUE);
    return switch (format) {
      case "json" -> new JsonReport(programLanguage(arguments), limit);
      case "compact" -> new CompactReport(programLanguage(arguments), limit);
      case "sarif" -> sarif(limit);
      case "github" -> new GithubReport(programLanguage(arguments), limit, paths());
      case "gitlab" -> new GitlabReport(programLanguage(arguments), limit, paths());
      case "junit" -> new JunitReport(programLanguage(arguments), limit);
      default ->
          new TextReport(
              language,
              palette(arguments, session, terminal),
              limit,
              arguments.has(Option.STATISTICS),
              !arguments.has(Option.QUIET),
              arguments.has(Option.SHOW_SUPPRESSED));
    };
  }

  /** A method of its own: the model of SARIF is loaded with it. */
  private Report sarif(int limit) {
    String category = arguments.last(Option.CATEGORY);
    return new SarifReport(
        programLanguage(arguments),
        limit,
        paths(),
        arguments.has(Option.SHOW_SUPPRESSED),
        category == null ? "" : category,
        rules);
  }

  private RepositoryPaths paths() {
    return RepositoryPaths.of(session.directory());
  }

  /** {@return whether to colour what goes to a terminal or elsewhere} */
  static Palette palette(Arguments arguments, Session session, boolean terminal) {
    String word = Choice.word(arguments, Option.COLOR, "auto", COLORS);
    ColorChoice choice = ColorChoice.of(word);
    return choice == null ? Palette.NONE : choice.palette(session.variables(), terminal);
  }

  /** {@return the language of what programs read: English, whatever the locale, unless asked} */
  static Language programLanguage(Arguments arguments) {
    String tag = arguments.last(Option.LANG);
    Language asked = tag == null ? null : Locales.byTag(tag);
    return asked == null ? Language.ENGLISH : asked;
  }

  private void checkOutputs() {
    Set<Path> files = new HashSet<>();
    int onStdout = 0;
    for (Target target : targets) {
      Path file = target.output();
      if (file != null && !files.add(file)) {
        throw UsageException.of(Messages.SAME_OUTPUT, session.shown(file));
      }
      onStdout += file == null ? 1 : 0;
      if (onStdout > 1) {
        throw UsageException.of(Messages.TWO_ON_STDOUT, lastFormat());
      }
    }
  }

  private String lastFormat() {
    return Option.FORMAT.spelling() + " " + arguments.last(Option.FORMAT);
  }
}
