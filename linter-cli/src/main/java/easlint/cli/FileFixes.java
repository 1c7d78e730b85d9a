package easlint.cli;

import easlint.cli.Inputs.Input;
import easlint.cli.message.Messages;
import easlint.cli.report.FileReport;
import easlint.cli.report.UnifiedDiff;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Printable;
import easlint.cli.terminal.Style;
import easlint.files.AtomicWrite;
import easlint.files.AtomicWriteException;
import easlint.files.FileReader;
import easlint.files.UnreadableFileException;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.lint.FixResult;
import easlint.lint.Fixer;
import easlint.lint.LintResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixes files one after the other: writes them, prints them, or shows the difference. */
final class FileFixes {
  /** Makes what fixes a file. */
  interface Fixers {
    /** {@return what fixes an input by its own configuration} */
    Fixer of(Input input);
  }

  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Fixers fixers;
  private final Safety most;
  private final byte[] stdin;
  private final boolean diff;
  private final Palette palette;
  private boolean changes;

  FileFixes(Arguments arguments, Session session, Console console, Fixers fixers, byte[] stdin) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.fixers = fixers;
    this.most = arguments.has(Option.UNSAFE) ? Safety.UNSAFE : Safety.SAFE;
    this.stdin = stdin;
    diff = arguments.has(Option.DIFF);
    palette = ReportTargets.palette(arguments, session, session.terminal());
  }

  /** {@return whether any file was, or would be, changed} */
  boolean hasChanges() {
    return changes;
  }

  /**
   * Fixes a file.
   *
   * @return what is left in it; with {@code --diff}, or when it cannot be written, what was found
   */
  Judged fix(Judged one) {
    Input input = one.input();
    boolean print = input.path() == null && !diff;
    if (!isFixable(one)) {
      if (print) {
        console.print(stdin);
      }
      return one;
    }
    try {
      Path path = input.path();
      byte[] before = path == null ? stdin : FileReader.read(path);
      return finish(one, before, fixers.of(input).fix(input.shown(), before));
    } catch (UnreadableFileException failure) {
      return new Judged(input, one.report(), failure.reason(), null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return new Judged(input, one.report(), null, failure);
    }
  }

  private boolean isFixable(Judged one) {
    FileReport report = one.report();
    if (report == null) {
      return false;
    }
    Document document = report.document();
    if (document != null && document.source().firstBadOffset() >= 0) {
      sayUnreadable(one.input(), document);
    }
    for (Finding finding : report.findings()) {
      for (Fix fix : finding.fixes()) {
        if (most == Safety.UNSAFE || fix.safety() == Safety.SAFE) {
          return true;
        }
      }
    }
    return false;
  }

  private Judged finish(Judged one, byte[] before, FixResult result) {
    Input input = one.input();
    LintResult left = result.left();
    sayEnding(input, result);
    boolean changed = !result.applied().isEmpty();
    changes |= changed;
    if (diff) {
      if (changed) {
        show(one, left);
      }
      return one;
    }
    if (!put(input, before, result)) {
      return one;
    }
    sayFixed(input, result.applied());
    FileReport found = one.report();
    Set<String> known = found == null ? Set.of() : found.secrets().texts();
    return Judged.checked(
        input, FileReport.of(input.shown(), left, left.findings(), left.suppressed(), known));
  }

  private void sayEnding(Input input, FixResult result) {
    switch (result.ending()) {
      case DONE -> {}
      case UNREADABLE_BYTES -> sayUnreadable(input, result.left().document());
      case TOO_MANY -> console.note(Messages.STILL_FIXABLE.in(console.language(), input.shown()));
    }
  }

  private void sayUnreadable(Input input, Document document) {
    String encoding = document.source().encoding().label();
    console.note(Messages.BAD_BYTES.in(console.language(), input.shown(), encoding));
  }

  private void show(Judged one, LintResult left) {
    FileReport report = one.report();
    Document before = report == null ? null : report.document();
    if (before == null) {
      return;
    }
    String path = one.input().shown();
    String difference =
        new UnifiedDiff(path, console.language(), palette, session.terminal())
            .of(before, left.document());
    console.print(difference);
    if (difference.isEmpty()) {
      console.note(Messages.ONLY_THE_MARK.in(console.language(), path));
    }
  }

  /** Writes the new content; false when the file is left as it was. */
  private boolean put(Input input, byte[] before, FixResult result) {
    Path path = input.path();
    if (path == null) {
      console.print(result.bytes());
    } else if (!result.applied().isEmpty()) {
      try {
        AtomicWrite.replace(path, session.directory(), before, result.bytes());
      } catch (AtomicWriteException failure) {
        String folder = session.directory().toString();
        console.fail(
            ExitCode.USAGE,
            Sentences.unwritten(failure, input.shown(), folder, console.language()));
        return false;
      }
    }
    return true;
  }

  /** Which rules' findings were fixed, and how many. */
  private void sayFixed(Input input, List<Finding> applied) {
    if (applied.isEmpty() || arguments.has(Option.QUIET)) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : applied) {
      counts.merge(finding.rule().id().text(), 1, Integer::sum);
    }
    List<String> rules = new ArrayList<>();
    counts.forEach(
        (id, count) ->
            rules.add(count == 1 ? id : Messages.FIXED_TIMES.in(console.language(), id, count)));
    String list = String.join(Messages.SEPARATOR.in(console.language()), rules);
    String line = Printable.escape(Messages.FIXED_FILE.in(console.language(), input.shown(), list));
    if (input.path() == null) {
      console.say(line + "\n");
    } else {
      StringBuilder out = new StringBuilder();
      palette.append(out, Style.BOLD, line);
      console.print(out.append('\n').toString());
    }
  }
}
