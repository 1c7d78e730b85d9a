package easlint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Shows where easlint itself failed, to who asks. */
final class Failures {
  private Failures() {}

  /** Says the stack trace of a failure on standard error, if it is wanted. */
  static void trace(Throwable failure, boolean wanted, Console console) {
    if (wanted) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      console.say(trace.toString());
    }
  }
}
