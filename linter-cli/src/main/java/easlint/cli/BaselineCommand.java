package easlint.cli;

import easlint.check.CheckFailure;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.cli.report.CompactReport;
import easlint.cli.report.FileReport;
import easlint.cli.report.JsonWriter;
import easlint.cli.report.Run;
import easlint.config.Baseline;
import easlint.files.AtomicWrite;
import easlint.files.AtomicWriteException;
import easlint.files.UnreadableReason;
import easlint.finding.Finding;
import easlint.lint.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code easlint baseline}: writes the findings of the current folder to a file, so that later runs
 * report new ones only. What the configuration suppresses is not among them.
 */
final class BaselineCommand {
  /** A finding, as the file names it. */
  private record Entry(String path, String rule, String fingerprint) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::path)
          .thenComparing(Entry::rule)
          .thenComparing(Entry::fingerprint);

  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Engine engine;

  BaselineCommand(Arguments arguments, Session session, Console console, Engine engine) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.engine = engine;
  }

  /**
   * Writes the baseline, in place of an older one.
   *
   * @return the exit code, unless the console knows a higher one
   * @throws UsageException if the command line is wrong
   */
  int run() {
    arguments.refuseOperands(Command.BASELINE);
    CheckOptions options = CheckOptions.of(arguments, engine);
    String name = arguments.last(Option.BASELINE);
    Path file = Inputs.path(session, name == null ? Baseline.FILE_NAME : name);
    Configurations configurations =
        Configurations.withoutBaseline(arguments, session, console, engine.configLoader());
    Inputs inputs = Inputs.of(arguments, session, console, new Excluded(configurations, false));
    configurations.prepare(inputs);
    if (configurations.failed()) {
      print(new ConfigurationReports(configurations, session, console).mistakes());
      return ExitCode.USAGE;
    }
    Engine.Judge judge = engine.judge(options.lint(), options.choices());
    Progress progress = Progress.of(session, console, arguments, inputs.files().size());
    List<Judged> alone =
        new Judges(judge, options, configurations, false, inputs.files(), progress).run();
    List<Judged> judged = new AcrossFiles(judge, options, configurations).add(alone);
    List<Entry> entries = entries(judged, file.getParent());
    if (console.code() > ExitCode.OK) {
      console.note(Messages.BASELINE_STOPPED.in(console.language(), session.shown(file)));
      return console.code();
    }
    write(file, entries);
    return ExitCode.OK;
  }

  private void print(List<FileReport> mistakes) {
    Run run = new Run(Version.TEXT, engine.ruleCount(), mistakes, 0, List.of(), Run.Ending.NONE);
    console.print(new CompactReport(console.language(), Integer.MAX_VALUE).render(run));
  }

  private List<Entry> entries(List<Judged> judged, @Nullable Path folder) {
    List<Entry> out = new ArrayList<>();
    for (Judged one : judged) {
      FileReport report = one.report();
      Path path = one.input().path();
      sayFailure(one);
      if (report != null && path != null && folder != null) {
        add(report, Baseline.relative(folder, path), out);
      }
    }
    out.sort(ORDER);
    return out;
  }

  private void add(FileReport report, String path, List<Entry> out) {
    Fingerprints fingerprints = report.fingerprints();
    for (Finding finding : report.findings()) {
      String rule = finding.rule().id().text();
      if (rule.equals(CheckFailure.RULE)) {
        console.fail(ExitCode.FAILURE, Sentence.of(Messages.CHECK_FAILED, report.path()));
      }
      out.add(new Entry(path, rule, fingerprints.of(finding)));
    }
  }

  /** A file that could not be judged would come back with all its findings. */
  private void sayFailure(Judged one) {
    UnreadableReason reason = one.unreadable();
    Throwable failure = one.failure();
    String shown = one.input().shown();
    if (reason != null) {
      console.fail(ExitCode.USAGE, Sentences.unreadable(reason, shown));
    } else if (failure != null) {
      String kind = failure.getClass().getSimpleName();
      console.fail(ExitCode.FAILURE, Sentence.of(Messages.FILE_FAILED, shown, kind));
    }
  }

  private void write(Path file, List<Entry> entries) {
    String shown = session.shown(file);
    try {
      byte[] content = json(entries).getBytes(StandardCharsets.UTF_8);
      AtomicWrite.write(file, session.directory(), content);
      console.print(Messages.BASELINE_WRITTEN.in(console.language(), shown, entries.size()) + "\n");
    } catch (AtomicWriteException failure) {
      String folder = session.directory().toString();
      String why = Sentences.unwritten(failure, shown, folder, console.language());
      console.fail(ExitCode.USAGE, why);
    }
  }

  private static String json(List<Entry> entries) {
    JsonWriter json = new JsonWriter().beginObject().member("version", Baseline.VERSION);
    json.name("findings").beginArray();
    for (Entry entry : entries) {
      json.beginObject().member("path", entry.path).member("rule", entry.rule);
      json.member("fingerprint", entry.fingerprint).endObject();
    }
    return json.endArray().endObject().toString();
  }
}
