package easlint.cli;

import easlint.check.CheckFailure;
import easlint.cli.Inputs.Folder;
import easlint.cli.Inputs.Input;
import easlint.cli.ReportTargets.Target;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.cli.report.FileReport;
import easlint.cli.report.Rulebook;
import easlint.cli.report.Run;
import easlint.cli.report.Statistics;
import easlint.cli.report.TextReport;
import easlint.files.UnreadableReason;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.json.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code easlint check}: judges files and writes the reports. */
final class CheckCommand {
  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Engine engine;
  private final List<Run.Notice> notices = new ArrayList<>();
  private int skipped;
  private int code = ExitCode.OK;

  CheckCommand(Arguments arguments, Session session, Console console, Engine engine) {
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
    Engine.Judge judge = engine.judge(options.lint(), options.choices());
    Rulebook rules = new EngineRulebook(engine, judge);
    List<Target> targets = ReportTargets.of(arguments, session, console.language(), rules);
    Configurations configurations =
        Configurations.of(arguments, session, console, engine.configLoader());
    Excluded excluded = new Excluded(configurations, arguments.has(Option.FORCE_EXCLUDE));
    Inputs inputs = Inputs.of(arguments, session, console, excluded);
    refuseOverwriting(targets, inputs.files());
    configurations.prepare(inputs);
    ConfigurationReports configReports = new ConfigurationReports(configurations, session, console);
    if (configurations.failed()) {
      return reportMistakes(configReports.mistakes(), options, targets);
    }
    boolean detect = arguments.has(Option.DETECT);
    Progress progress = Progress.of(session, console, arguments, inputs.files().size());
    List<Judged> alone =
        new Judges(judge, options, configurations, detect, inputs.files(), progress).run();
    List<Judged> judged = new AcrossFiles(judge, options, configurations).add(alone);
    return report(judged, inputs, options, targets, configReports.afterRun(judge, inputs));
  }

  /**
   * Writes the reports on configurations that cannot be used: nothing was checked.
   *
   * @return the exit code, unless the console knows a higher one
   */
  int reportMistakes(List<FileReport> mistakes, CheckOptions options, List<Target> targets) {
    writeAll(targets, run(reports(List.of(), mistakes, options)));
    return code;
  }

  /**
   * Writes the reports on files that were judged, and says what went wrong on the way.
   *
   * @param configured what there is to say of configurations
   * @return the exit code, unless the console knows a higher one
   */
  int report(
      List<Judged> judged,
      Inputs inputs,
      CheckOptions options,
      List<Target> targets,
      List<FileReport> configured) {
    if (arguments.has(Option.VERBOSE)) {
      note(options);
    }
    List<FileReport> reports = reports(judged, configured, options);
    if (!arguments.has(Option.ALLOW_EMPTY)) {
      sayWhichFoldersAreEmpty(inputs.folders(), judged);
    }
    writeAll(targets, run(reports));
    return code;
  }

  private Run run(List<FileReport> reports) {
    Run.Ending ending = new Run.Ending(Math.max(code, console.code()), console.failures());
    return new Run(Version.TEXT, engine.ruleCount(), reports, skipped, notices, ending);
  }

  private void writeAll(List<Target> targets, Run run) {
    boolean counted = !arguments.has(Option.STATISTICS);
    for (Target target : targets) {
      write(target, run);
      counted |= target.report() instanceof TextReport;
    }
    if (!counted) {
      console.say(Statistics.table(run, console.language()));
    }
  }

  private static void refuseOverwriting(List<Target> targets, List<Input> inputs) {
    for (Target target : targets) {
      Path output = target.output();
      for (Input input : inputs) {
        if (output != null && output.equals(input.path())) {
          throw UsageException.of(Messages.OUTPUT_IS_INPUT, input.shown());
        }
      }
    }
  }

  private List<FileReport> reports(
      List<Judged> judged, List<FileReport> configured, CheckOptions options) {
    List<FileReport> reports = new ArrayList<>(configured);
    for (FileReport report : configured) {
      count(report, options);
    }
    for (Judged one : judged) {
      FileReport report = one.report();
      if (report != null) {
        reports.add(report);
        count(report, options);
      } else if (one.input().named()) {
        skipped++;
      }
      explain(one);
    }
    if (!configured.isEmpty()) {
      reports.sort(Comparator.comparing(FileReport::path));
    }
    return reports;
  }

  private void count(FileReport report, CheckOptions options) {
    boolean failed = false;
    for (Finding finding : report.findings()) {
      if (options.fails(finding)) {
        code = Math.max(code, ExitCode.FINDINGS);
      }
      failed |= finding.rule().id().text().equals(CheckFailure.RULE);
    }
    Document document = report.document();
    if (document != null && document.omitted() > 0) {
      limitReached(report.path(), document.omitted());
    }
    if (failed) {
      console.fail(ExitCode.FAILURE, Sentence.of(Messages.CHECK_FAILED, report.path()));
    }
  }

  private void limitReached(String path, int omitted) {
    String english = Messages.PROBLEMS_OMITTED.in(Language.ENGLISH, path, omitted);
    notices.add(new Run.Notice("problems-omitted", english));
    console.note(Messages.PROBLEMS_OMITTED.in(console.language(), path, omitted));
  }

  /** Says why a file is not among the checked ones. */
  private void explain(Judged one) {
    UnreadableReason reason = one.unreadable();
    Throwable failure = one.failure();
    String shown = one.input().shown();
    if (reason != null) {
      Sentence sentence = Sentences.unreadable(reason, shown);
      if (one.input().named()) {
        console.fail(ExitCode.USAGE, sentence);
      } else {
        console.note(sentence.in(console.language()));
      }
    } else if (failure != null) {
      explain(failure, shown);
    } else if (arguments.has(Option.VERBOSE)) {
      Messages note = one.isSkipped() ? Messages.SKIPPED_NOTE : Messages.CHECKED_NOTE;
      console.note(note.in(console.language(), shown));
    }
  }

  private void explain(Throwable failure, String shown) {
    String kind = failure.getClass().getSimpleName();
    Sentence sentence = Sentence.of(Messages.FILE_FAILED, shown, kind);
    notices.add(new Run.Notice("internal-failure", sentence.in(Language.ENGLISH)));
    console.fail(ExitCode.FAILURE, sentence);
    Failures.trace(failure, arguments.has(Option.VERBOSE), console);
  }

  private void note(CheckOptions options) {
    String profile = options.lint().profile().id();
    String set = options.lint().set().id();
    console.note(Messages.RUN_NOTE.in(console.language(), profile, set, engine.ruleCount()));
  }

  /** A folder without service files is a mistake, unless that was to be expected. */
  private void sayWhichFoldersAreEmpty(List<Folder> folders, List<Judged> judged) {
    for (Folder folder : folders) {
      boolean empty = true;
      for (Judged one : judged) {
        Path path = one.input().path();
        empty &= path == null || !one.isJudged() || !path.startsWith(folder.path());
      }
      if (empty) {
        console.fail(ExitCode.USAGE, Sentence.of(Messages.NO_SERVICE_FILE, folder.operand()));
      }
    }
  }

  private void write(Target target, Run run) {
    String text = target.report().render(run);
    Path output = target.output();
    if (output == null) {
      console.print(text);
      return;
    }
    try {
      Files.write(output, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      console.fail(
          ExitCode.USAGE, Sentences.unwritable(failure, session.shown(output), console.language()));
    }
  }
}
