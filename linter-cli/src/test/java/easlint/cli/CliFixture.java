package easlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs the command line in a folder, without a process. */
final class CliFixture {
  /** What a run left. */
  record Outcome(int code, String out, String err) {}

  final HandMadeEngine engine = new HandMadeEngine();
  final Map<String, String> variables = new HashMap<>();
  private final Path folder;
  private boolean terminal;
  private String stdin = "";

  CliFixture(Path folder) {
    this.folder = folder;
  }

  /** Writes a file and returns its path. */
  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  CliFixture onTerminal() {
    terminal = true;
    return this;
  }

  CliFixture withStdin(String text) {
    stdin = text;
    return this;
  }

  Outcome run(String... args) {
    return run(engine, args);
  }

  /** Runs with the rules that come with the tool. */
  Outcome runBundled(String... args) {
    return run(new BundledEngine(), args);
  }

  private Outcome run(Engine rules, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            variables,
            folder,
            terminal,
            false);
    int code = new Cli(rules).run(args, session);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
