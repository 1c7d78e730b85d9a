package easlint.cli;

import easlint.cli.CliFixture.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs the command line with the rules of the tool in a folder, without a process. */
final class RealCli {
  /** Nothing is found in it. */
  static final String CLEAN =
      """
      {
        "metadata": { "name": "demo", "instance": 1 },
        "containers": [
          {
            "image": "registry-vpc.cn-hangzhou.aliyuncs.com/examples/a:1.4",
            "script": "python a.py --port 8000",
            "port": 8000
          }
        ]
      }
      """;

  /** One error, {@code containers/reserved-port}. */
  static final String BAD = CLEAN.replace("8000", "8080").replace(" --port 8080", "");

  private final Path folder;

  RealCli(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  Outcome run(String... args) {
    return runIn(folder, args);
  }

  Outcome runIn(Path directory, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(BAD.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            Map.of(),
            directory,
            false,
            false);
    int code = new Cli(new BundledEngine()).run(args, session);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
