package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.report.FileReport;
import easlint.config.ConfigLoader;
import easlint.files.FileReader;
import easlint.finding.Safety;
import easlint.lint.FileContext;
import easlint.lint.Fixer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code easlint fix}: applies the fixes of what {@code check} finds, first of all to the
 * configuration, then says what is left as {@code check} does.
 */
final class FixCommand {
  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Engine engine;

  FixCommand(Arguments arguments, Session session, Console console, Engine engine) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.engine = engine;
  }

  /**
   * Runs the command.
   *
   * @return the exit code, unless the console knows a higher one
   * @throws UsageException if the command line is wrong
   */
  int run() {
    CheckOptions options = CheckOptions.of(arguments, engine);
    boolean onStdin = arguments.operands().contains(Inputs.STDIN);
    if (onStdin && arguments.operands().size() > 1) {
      throw UsageException.of(Messages.STDIN_ALONE);
    }
    ConfigurationFixes configFixes =
        new ConfigurationFixes(arguments, session, console, engine.configLoader(), options);
    // Who pipes a text through the command wants that text changed, and no file.
    ConfigLoader loader = onStdin ? engine.configLoader() : configFixes.apply();
    Configurations configurations = Configurations.of(arguments, session, console, loader);
    Excluded excluded = new Excluded(configurations, arguments.has(Option.FORCE_EXCLUDE));
    Inputs inputs = Inputs.of(arguments, session, console, excluded);
    configurations.prepare(inputs);
    ConfigurationReports configReports = new ConfigurationReports(configurations, session, console);
    if (configurations.failed()) {
      return onReport(
          options,
          (check, targets) -> check.reportMistakes(configReports.mistakes(), options, targets));
    }
    Engine.Judge judge = engine.judge(options.lint(), options.choices());
    Progress progress = Progress.of(session, console, arguments, inputs.files().size());
    boolean detect = arguments.has(Option.DETECT);
    byte[] stdin = onStdin ? standardInput(inputs) : new byte[0];
    List<Judged> found =
        new Judges(judge, options, configurations, detect, inputs.files(), progress).run();
    FileFixes fixes =
        new FileFixes(arguments, session, console, fixers(judge, configurations), stdin);
    List<Judged> fixed = new ArrayList<>();
    for (Judged one : found) {
      fixed.add(fixes.fix(one));
    }
    List<Judged> left = new AcrossFiles(judge, options, configurations).add(fixed);
    List<FileReport> configured = configReports.afterRun(judge, inputs);
    boolean changes = configFixes.hasChanges() || fixes.hasChanges();
    return report(left, inputs, options, configured, changes);
  }

  /** A file is judged anew after each round, by its own configuration. */
  private FileFixes.Fixers fixers(Engine.Judge judge, Configurations configurations) {
    Safety most = arguments.has(Option.UNSAFE) ? Safety.UNSAFE : Safety.SAFE;
    return input -> {
      FileContext context = configurations.context(input);
      return new Fixer((name, bytes) -> judge.judge(name, bytes, context), most);
    };
  }

  private byte[] standardInput(Inputs inputs) {
    byte[] bytes;
    try {
      bytes = inputs.files().getFirst().content().read();
    } catch (IOException failure) {
      throw UsageException.of(
          Messages.CANNOT_READ, Inputs.STDIN, Messages.SYSTEM_ERROR.in(console.language()));
    }
    if (bytes.length > FileReader.LIMIT) {
      throw UsageException.of(Messages.STDIN_TOO_LARGE);
    }
    return bytes;
  }

  /** With {@code --diff} nothing is left or done: the difference is the report. */
  private int report(
      List<Judged> left,
      Inputs inputs,
      CheckOptions options,
      List<FileReport> configured,
      boolean changes) {
    if (arguments.has(Option.DIFF)) {
      new CheckCommand(arguments, session, console, engine)
          .report(left, inputs, options, List.of(), configured);
      return changes ? ExitCode.FINDINGS : ExitCode.OK;
    }
    return onReport(
        options, (check, targets) -> check.report(left, inputs, options, targets, configured));
  }

  /** Writes a report as {@code check} does. */
  private interface Reporting {
    int report(CheckCommand check, List<ReportTargets.Target> targets);
  }

  private int onReport(CheckOptions options, Reporting reporting) {
    // Where standard output is the fixed text, the report must not stand in it.
    boolean aside = arguments.operands().contains(Inputs.STDIN);
    Session place = aside ? session.onStandardError() : session;
    Console voice = aside ? new Console(place, console.language()) : console;
    CheckCommand check = new CheckCommand(arguments, place, voice, engine);
    EngineRulebook rules = new EngineRulebook(engine, options.lint());
    int code =
        reporting.report(check, ReportTargets.of(arguments, place, console.language(), rules));
    return Math.max(code, voice.code());
  }
}
