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
  private final boolean onStdin;

  FixCommand(Arguments arguments, Session session, Console console, Engine engine) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.engine = engine;
    this.onStdin = arguments.operands().contains(Inputs.STDIN);
  }

  /**
   * Runs the command.
   *
   * @return the exit code, unless the console knows a higher one
   * @throws UsageException if the command line is wrong
   */
  int run() {
    CheckOptions options = CheckOptions.of(arguments, engine);
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
    byte[] stdin = onStdin ? standardInput(inputs) : new byte[0];
    Engine.Judge judge = engine.judge(options.lint(), options.choices());
    Setup setup = new Setup(options, configurations, inputs, judge);
    return configurations.failed()
        ? refuse(setup, stdin)
        : fix(setup, stdin, configFixes.hasChanges());
  }

  /** What a run is made of. */
  private record Setup(
      CheckOptions options, Configurations configurations, Inputs inputs, Engine.Judge judge) {}

  private int refuse(Setup setup, byte[] stdin) {
    if (onStdin && !arguments.has(Option.DIFF)) {
      console.print(stdin); // who replaces a text by the output must not lose it
    }
    List<FileReport> mistakes =
        new ConfigurationReports(setup.configurations, session, console).mistakes();
    return onReport(
        setup.judge, (check, targets) -> check.reportMistakes(mistakes, setup.options, targets));
  }

  private int fix(Setup setup, byte[] stdin, boolean mended) {
    Engine.Judge judge = setup.judge;
    Inputs inputs = setup.inputs;
    boolean detect = arguments.has(Option.DETECT);
    Progress progress = Progress.of(session, console, arguments, inputs.files().size());
    List<Judged> found =
        new Judges(judge, setup.options, setup.configurations, detect, inputs.files(), progress)
            .run();
    FileFixes fixes =
        new FileFixes(arguments, session, console, fixers(judge, setup.configurations), stdin);
    List<Judged> left = new ArrayList<>();
    for (Judged one : found) {
      left.add(fixes.fix(one));
    }
    left = new AcrossFiles(judge, setup.options, setup.configurations).add(left);
    List<FileReport> configured =
        new ConfigurationReports(setup.configurations, session, console).afterRun(judge, inputs);
    return report(setup, left, configured, mended || fixes.hasChanges());
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
    try {
      byte[] text = inputs.files().getFirst().content().read();
      if (text.length > FileReader.LIMIT) {
        throw UsageException.of(Messages.STDIN_TOO_LARGE);
      }
      return text;
    } catch (IOException failure) {
      throw UsageException.of(
          Messages.CANNOT_READ, Inputs.STDIN, Messages.SYSTEM_ERROR.in(console.language()));
    }
  }

  /** With {@code --diff} nothing is left or done: the difference is the report. */
  private int report(Setup setup, List<Judged> left, List<FileReport> configured, boolean changes) {
    Inputs inputs = setup.inputs;
    if (arguments.has(Option.DIFF)) {
      new CheckCommand(arguments, session, console, engine)
          .report(left, inputs, setup.options, List.of(), configured);
      return changes ? ExitCode.FINDINGS : ExitCode.OK;
    }
    return onReport(
        setup.judge,
        (check, targets) -> check.report(left, inputs, setup.options, targets, configured));
  }

  /** Writes a report as {@code check} does. */
  private interface Reporting {
    int report(CheckCommand check, List<ReportTargets.Target> targets);
  }

  private int onReport(Engine.Judge judge, Reporting reporting) {
    // Where standard output is the fixed text, the report must not stand in it.
    Session place = onStdin ? session.onStandardError() : session;
    Console voice = onStdin ? new Console(place, console.language()) : console;
    CheckCommand check = new CheckCommand(arguments, place, voice, engine);
    EngineRulebook rules = new EngineRulebook(engine, judge);
    int code =
        reporting.report(check, ReportTargets.of(arguments, place, console.language(), rules));
    return Math.max(code, voice.code());
  }
}
