package easlint.cli;

import easlint.cli.terminal.TerminalProbe;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run has of the world outside. Tests make their own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param variables the environment
 * @param directory the current folder, absolute
 * @param terminal whether standard output is a terminal
 * @param errTerminal whether standard error is one
 */
record Session(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> variables,
    Path directory,
    boolean terminal,
    boolean errTerminal) {

  /** {@return the session of this process} */
  static Session ofProcess() {
    return new Session(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        TerminalProbe.standardOutputIsTerminal(),
        TerminalProbe.standardErrorIsTerminal());
  }

  /** {@return a session whose standard output is this one's standard error} */
  Session onStandardError() {
    return new Session(in, err, err, variables, directory, false, errTerminal);
  }

  /** {@return a session of which nobody hears anything} */
  Session mute() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Session(in, nowhere, nowhere, variables, directory, false, false);
  }

  /**
   * {@return a path as reports show it: relative to the current folder with {@code /}, absolute
   * outside it}
   */
  String shown(Path path) {
    Path absolute = directory.resolve(path).normalize();
    boolean inside = absolute.startsWith(directory) && !absolute.equals(directory);
    Path shown = inside ? directory.relativize(absolute) : absolute;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
