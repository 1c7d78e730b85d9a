package easlint.cli;

import org.jspecify.annotations.Nullable;

/** Shows where easlint itself failed, to who asks. */
final class Failures {
  private Failures() {}

  /**
   * Says where a failure happened on standard error, if it is wanted: kinds and places alone, since
   * the message of a failure may quote the file, and with it a secret.
   */
  static void trace(Throwable failure, boolean wanted, Console console) {
    if (!wanted) {
      return;
    }
    StringBuilder out = new StringBuilder();
    String lead = "";
    for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
      out.append(lead).append(at.getClass().getName()).append('\n');
      for (StackTraceElement frame : at.getStackTrace()) {
        out.append("\tat ").append(frame).append('\n');
      }
      lead = "Caused by: ";
    }
    console.say(out.toString());
  }
}
