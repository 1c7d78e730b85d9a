package easlint.cli;

import easlint.cli.Inputs.Input;
import easlint.cli.report.FileReport;
import easlint.files.UnreadableReason;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input.
 *
 * @param input the input
 * @param report what was found; null when the file was skipped
 * @param unreadable why it could not be read, or null
 * @param failure the fault of easlint that stopped it, or null
 */
record Judged(
    Input input,
    @Nullable FileReport report,
    @Nullable UnreadableReason unreadable,
    @Nullable Throwable failure) {

  static Judged checked(Input input, FileReport report) {
    return new Judged(input, report, null, null);
  }

  static Judged skipped(Input input) {
    return new Judged(input, null, null, null);
  }

  boolean isSkipped() {
    return report == null;
  }

  /** {@return whether its content was a service configuration and went to the rules} */
  boolean isJudged() {
    return report != null && unreadable == null;
  }
}
