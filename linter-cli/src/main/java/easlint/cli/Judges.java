package easlint.cli;

import easlint.cli.Inputs.Input;
import easlint.cli.report.FileReport;
import easlint.files.UnreadableFileException;
import easlint.files.UnreadableReason;
import easlint.finding.Finding;
import easlint.finding.Severity;
import easlint.lint.LintResult;
import easlint.lint.Suppressed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads and judges the inputs of a run, several at a time. The results keep the inputs' order. */
final class Judges {
  /** Fewer files are done before more threads have started. */
  private static final int WORTH_A_THREAD = 8;

  private final Engine.Judge judge;
  private final CheckOptions options;
  private final Configurations configurations;
  private final boolean detect;
  private final List<Input> inputs;
  private final Judged[] results;
  private final AtomicInteger next = new AtomicInteger();
  private final Progress progress;

  /**
   * A run over inputs.
   *
   * @param detect whether named files, too, are judged only when they are service configurations
   * @param progress is told of each file that is done
   */
  Judges(
      Engine.Judge judge,
      CheckOptions options,
      Configurations configurations,
      boolean detect,
      List<Input> inputs,
      Progress progress) {
    this.judge = judge;
    this.options = options;
    this.configurations = configurations;
    this.detect = detect;
    this.inputs = inputs;
    this.results = new Judged[inputs.size()];
    this.progress = progress;
  }

  /** {@return what became of each input} */
  List<Judged> run() {
    int wanted = options.jobs() > 0 ? options.jobs() : Runtime.getRuntime().availableProcessors();
    int threads = Math.min(wanted, inputs.size() / WORTH_A_THREAD);
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      helpers.add(Thread.ofPlatform().start(new Worker()));
    }
    work();
    for (Thread helper : helpers) {
      join(helper);
    }
    progress.clear();
    return List.of(results);
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException wish) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Worker implements Runnable {
    @Override
    public void run() {
      work();
    }
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
      results[i] = judgeSafely(inputs.get(i));
      progress.done();
    }
  }

  /** A fault of easlint in one file must not take the findings of the others away. */
  private Judged judgeSafely(Input input) {
    try {
      return judge(input);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return new Judged(input, unreadable(input), null, failure);
    }
  }

  private Judged judge(Input input) {
    byte[] bytes;
    try {
      bytes = input.content().read();
    } catch (UnreadableFileException failure) {
      return new Judged(input, unreadable(input), failure.reason(), null);
    } catch (IOException failure) {
      return new Judged(input, unreadable(input), UnreadableReason.BROKEN, null);
    }
    if ((detect || !input.named()) && !configurations.isService(input, bytes)) {
      return Judged.skipped(input);
    }
    LintResult result = judge.judge(input.shown(), bytes, configurations.context(input));
    return Judged.checked(
        input,
        FileReport.of(
            input.shown(),
            result,
            atLeast(result.findings()),
            suppressedAtLeast(result.suppressed())));
  }

  private FileReport unreadable(Input input) {
    return FileReport.unreadable(input.shown(), options.lint().profile());
  }

  private List<Finding> atLeast(List<Finding> findings) {
    if (options.minSeverity() == Severity.INFO) {
      return findings;
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity().atLeast(options.minSeverity())) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private List<Suppressed> suppressedAtLeast(List<Suppressed> all) {
    List<Suppressed> kept = new ArrayList<>();
    for (Suppressed each : all) {
      if (each.finding().severity().atLeast(options.minSeverity())) {
        kept.add(each);
      }
    }
    return kept;
  }
}
