package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.report.Rulebook;
import easlint.files.FileReader;
import easlint.finding.Safety;
import easlint.lint.Fixer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code easlint fix}: applies the fixes of what {@code check} finds, then says what is left as
 * {@code check} does.
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
    Inputs inputs = Inputs.of(arguments, session, console);
    byte[] stdin = onStdin ? standardInput() : new byte[0];
    if (stdin.length > FileReader.LIMIT) {
      throw UsageException.of(Messages.STDIN_TOO_LARGE);
    }
    Engine.Judge judge = engine.judge(options.lint());
    Safety most = arguments.has(Option.UNSAFE) ? Safety.UNSAFE : Safety.SAFE;
    FileFixes fixes =
        new FileFixes(arguments, session, console, new Fixer(judge::judge, most), most, stdin);
    List<Judged> left = new ArrayList<>();
    for (Judged one : judge(judge, options, stdin, inputs)) {
      left.add(fixes.fix(one));
    }
    return report(left, inputs, options, fixes.hasChanges());
  }

  private byte[] standardInput() {
    try {
      return FileReader.read(session.in());
    } catch (IOException failure) {
      throw UsageException.of(
          Messages.CANNOT_READ, Inputs.STDIN, Messages.SYSTEM_ERROR.in(console.language()));
    }
  }

  private List<Judged> judge(
      Engine.Judge judge, CheckOptions options, byte[] stdin, Inputs inputs) {
    boolean detect = arguments.has(Option.DETECT);
    return new Judges(judge, options, new ByteArrayInputStream(stdin), detect, inputs.files())
        .run();
  }

  /** With {@code --diff} nothing is left or done: the difference is the report. */
  private int report(List<Judged> left, Inputs inputs, CheckOptions options, boolean changes) {
    boolean diff = arguments.has(Option.DIFF);
    if (diff) {
      new CheckCommand(arguments, session, console, engine)
          .report(left, inputs, options, List.of());
      return changes ? ExitCode.FINDINGS : ExitCode.OK;
    }
    // Where standard output is the fixed text, the report must not stand in it.
    boolean aside = arguments.operands().contains(Inputs.STDIN);
    Session place = aside ? session.onStandardError() : session;
    Console voice = aside ? new Console(place, console.language()) : console;
    Rulebook rules = new EngineRulebook(engine, options.lint());
    List<ReportTargets.Target> targets =
        ReportTargets.of(arguments, place, console.language(), rules);
    int code =
        new CheckCommand(arguments, place, voice, engine).report(left, inputs, options, targets);
    return Math.max(code, voice.code());
  }
}
