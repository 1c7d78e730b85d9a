package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.cli.terminal.Printable;
import easlint.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The two output streams of a run, and the language in which it speaks. */
final class Console {
  /** The system's words for a reader that is gone, in the languages of our users. */
  private static final List<String> BROKEN_PIPE = List.of("Broken pipe", "断开的管道");

  private final OutputStream out;
  private final OutputStream err;
  private final Language language;
  private final List<Sentence> failures = new ArrayList<>();
  private int code = ExitCode.OK;

  Console(Session session, Language language) {
    this.out = session.out();
    this.err = session.err();
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** {@return the highest exit code that something said so far asks for} */
  int code() {
    return code;
  }

  /** Writes to standard output. A reader that has seen enough ({@code | head}) is no failure. */
  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes to standard output as they are. */
  void print(byte[] bytes) {
    try {
      write(out, bytes);
    } catch (IOException failure) {
      String why = String.valueOf(failure.getMessage());
      if (!BROKEN_PIPE.contains(why)) {
        String stream = Messages.STANDARD_OUTPUT.in(language);
        fail(ExitCode.FAILURE, Messages.CANNOT_WRITE.in(language, stream, why));
      }
    }
  }

  /** Says on standard error why the run ends with a code. */
  void fail(int reason, String sentence) {
    code = Math.max(code, reason);
    note(sentence);
  }

  /** Says on standard error why the run ends with a code, and keeps it for the reports. */
  void fail(int reason, Sentence sentence) {
    failures.add(sentence);
    fail(reason, sentence.in(language));
  }

  /** {@return what the reports, too, should say of the run's end} */
  List<Sentence> failures() {
    return failures;
  }

  /** Says something on standard error. */
  void note(String sentence) {
    say("easlint: " + Printable.escape(sentence) + "\n");
  }

  /** Writes to standard error as it is. */
  void say(String text) {
    try {
      write(err, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException nobodyListens) {
      // Without standard error there is nowhere left to say so; the exit code still tells.
      code = Math.max(code, ExitCode.FAILURE);
    }
  }

  private static void write(OutputStream stream, byte[] bytes) throws IOException {
    stream.write(bytes);
    stream.flush();
  }
}
