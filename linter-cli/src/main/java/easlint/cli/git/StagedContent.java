package easlint.cli.git;

import easlint.cli.git.GitException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads contents by their ids, all through one process of git, which starts with the first. */
public final class StagedContent implements AutoCloseable {
  private final GitProcess git;
  private @Nullable Process process;
  private InputStream answers = InputStream.nullInputStream();

  StagedContent(GitProcess git) {
    this.git = git;
  }

  /**
   * {@return a content}
   *
   * @param blob its id
   * @param limit the most bytes to keep
   * @throws GitException if git does not give it
   */
  public byte[] read(String blob, int limit) throws GitException {
    try {
      return ask(blob, limit);
    } catch (IOException failure) {
      throw new GitException(Reason.FAILED, String.valueOf(failure.getMessage()));
    }
  }

  private byte[] ask(String blob, int limit) throws IOException, GitException {
    Process asked = process == null ? start() : process;
    asked.getOutputStream().write((blob + "\n").getBytes(StandardCharsets.US_ASCII));
    asked.getOutputStream().flush();
    long size = size(line());
    byte[] content = answers.readNBytes((int) Math.min(size, limit));
    // The rest of a larger content, and the line end behind it.
    answers.skipNBytes(size - content.length + 1);
    return content;
  }

  private Process start() throws IOException, GitException {
    Process started = git.start("cat-file", "--batch");
    // An answer says what is wrong; complaints that nobody reads would stop git in the end.
    started.getErrorStream().close();
    answers = new BufferedInputStream(started.getInputStream());
    process = started;
    return started;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int b = answers.read();
    while (b >= 0 && b != '\n') {
      line.append((char) b);
      b = answers.read();
    }
    return line.toString();
  }

  /** Reads {@code ID blob SIZE}; {@code ID missing} has no size. */
  private static long size(String line) throws IOException {
    String[] words = line.split(" ", -1);
    if (words.length != 3) {
      throw new IOException("git cat-file: " + line);
    }
    return Long.parseLong(words[2]);
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      process = null;
    }
  }
}
