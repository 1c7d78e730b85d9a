package easlint.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether the standard output is a terminal.
 *
 * <p>{@link System#console()} answers for input and output together, so {@code cat FILE | easlint
 * -} would lose its colours; the name behind the file descriptor answers for the output alone, for
 * a tenth of a millisecond. Systems without that name (all but Linux) ask the console.
 */
public final class TerminalProbe {
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

  private TerminalProbe() {}

  /** {@return whether a person reads the standard output} */
  public static boolean standardOutputIsTerminal() {
    try {
      return isTerminalName(Files.readSymbolicLink(STANDARD_OUTPUT).toString());
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
