package easlint.cli;

/** The exit codes. Scripts depend on them; of several, the highest wins. */
final class ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  static final int OK = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** A wrong command line, no file, or a named file that cannot be read. */
  static final int USAGE = 2;

  /** easlint itself failed. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
