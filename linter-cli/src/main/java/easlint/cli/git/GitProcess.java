package easlint.cli.git;

import easlint.cli.git.GitException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs git and takes its answer. */
final class GitProcess {
  private static final String FATAL = "fatal: ";

  private final Path directory;
  private final Map<String, String> variables;
  private final String program;

  /**
   * An answer.
   *
   * @param code git's exit code
   * @param out what it wrote
   * @param err what it complained about
   */
  record Answer(int code, String out, String err) {
    /** {@return what it wrote, without the line end} */
    String line() {
      return out.strip();
    }

    /** {@return its first complaint, without the word that git puts in front} */
    String complaint() {
      String first = err.strip().lines().findFirst().orElse("exit " + code);
      return first.startsWith(FATAL) ? first.substring(FATAL.length()) : first;
    }
  }

  /** Collects complaints while the answer is read: git would wait for a reader of either. */
  private static final class Complaints implements Runnable {
    private final InputStream stream;
    private byte[] bytes = {};

    Complaints(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public void run() {
      try {
        bytes = stream.readAllBytes();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /**
   * Git, run in a folder.
   *
   * @param variables the environment; in a hook it tells git which index to read
   * @param program the name of the program
   */
  GitProcess(Path directory, Map<String, String> variables, String program) {
    this.directory = directory;
    this.variables = variables;
    this.program = program;
  }

  /** {@return the same git, run in another folder} */
  GitProcess in(Path other) {
    return new GitProcess(other, variables, program);
  }

  /**
   * Runs a command to its end.
   *
   * @throws GitException if git cannot be run
   */
  Answer ask(String... command) throws GitException {
    Process git = start(command);
    try {
      git.getOutputStream().close();
      Complaints complaints = new Complaints(git.getErrorStream());
      Thread reader = Thread.ofPlatform().start(complaints);
      String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = git.waitFor();
      reader.join();
      return new Answer(code, out, new String(complaints.bytes, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new GitException(Reason.FAILED, String.valueOf(failure.getMessage()));
    } catch (InterruptedException wish) {
      Thread.currentThread().interrupt();
      throw new GitException(Reason.FAILED, "interrupted");
    } finally {
      git.destroy();
    }
  }

  /**
   * Runs a command that has to succeed.
   *
   * @return what it wrote
   * @throws GitException if it does not
   */
  String demand(String... command) throws GitException {
    Answer answer = ask(command);
    if (answer.code() != 0) {
      throw new GitException(Reason.FAILED, answer.complaint());
    }
    return answer.out();
  }

  /**
   * Starts a command and leaves it running.
   *
   * @throws GitException if there is no git
   */
  Process start(String... command) throws GitException {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    // Complaints are compared with what git says in English.
    builder.environment().put("LC_ALL", "C");
    try {
      return builder.start();
    } catch (IOException absent) {
      throw new GitException(Reason.NOT_INSTALLED, program);
    }
  }
}
