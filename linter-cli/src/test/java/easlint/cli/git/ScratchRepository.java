package easlint.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository for one test. Neither the user's settings nor a surrounding hook reach it. */
public final class ScratchRepository {
  /** Who commits, and when: commits need not differ from run to run. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "GIT_AUTHOR_NAME", "Test",
          "GIT_AUTHOR_EMAIL", "test@example.com",
          "GIT_COMMITTER_NAME", "Test",
          "GIT_COMMITTER_EMAIL", "test@example.com");

  private final Path top;

  private ScratchRepository(Path top) {
    this.top = top;
  }

  /** {@return a new repository without commits, on the branch main} */
  public static ScratchRepository in(Path folder) throws IOException, InterruptedException {
    ScratchRepository repository = new ScratchRepository(Files.createDirectories(folder));
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  /** {@return the top of the working tree} */
  public Path top() {
    return top;
  }

  /** Writes a file of the working tree. */
  public Path write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Stages everything and commits it. */
  public void commitAll() throws IOException, InterruptedException {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "test");
  }

  /** Runs git, which has to succeed, and returns what it wrote. */
  public String git(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(words).directory(top.toFile());
    builder.environment().clear();
    builder.environment().putAll(VARIABLES);
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out.strip();
  }
}
