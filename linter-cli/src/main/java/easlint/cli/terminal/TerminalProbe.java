package easlint.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether the standard output, or the standard error, is a terminal.
 *
 * <p>{@link System#console()} answers for input and output together, so {@code cat FILE | easlint
 * -} would lose its colours; the name behind the file descriptor answers for one alone, for a tenth
 * of a millisecond. Systems without that name (all but Linux) ask the console.
 */
public final class TerminalProbe {
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private TerminalProbe() {}

  /** {@return whether a person reads the standard output} */
  public static boolean standardOutputIsTerminal() {
    return isTerminal(STANDARD_OUTPUT);
  }

  /** {@return whether a person reads the standard error} */
  public static boolean standardErrorIsTerminal() {
    return isTerminal(STANDARD_ERROR);
  }

  private static boolean isTerminal(Path descriptor) {
    try {
      return isTerminalName(Files.readSymbolicLink(descriptor).toString());
    } catch (IOException | UnsupportedOperationException noSuchName) {
      return consoleIsTerminal();
    }
  }

  /** In JDK 25 there is no console, again, when input or output is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean consoleIsTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** {@return whether a device of this name is a terminal} */
  static boolean isTerminalName(String name) {
    return name.startsWith("/dev/pts/")
        || name.startsWith("/dev/tty")
        || name.equals("/dev/console");
  }
}
