package easlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's test data, and runs of the whole tool over it. */
final class TestData {
  private static final Path FOLDER = Path.of("..", "testdata").toAbsolutePath().normalize();

  private TestData() {}

  /** Copies the cases into a folder. */
  static List<String> copyTo(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(TestData::isCase).sorted().toList()) {
        String name = FOLDER.relativize(file).toString();
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        names.add(name);
      }
    }
    return names;
  }

  /** A configuration among them would be that of its folder. */
  private static boolean isCase(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") && !name.startsWith(".") && Files.isRegularFile(file);
  }

  /** Runs easlint in a folder. */
  static CliFixture.Outcome run(Path folder, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]), out, err, Map.of(), folder, false, false);
    int code = new Cli(new BundledEngine()).run(args.toArray(new String[0]), session);
    return new CliFixture.Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** {@return the arguments of a strict check of files in a format} */
  static List<String> check(String format, List<String> names) {
    List<String> args =
        new ArrayList<>(List.of("check", "--set", "strict", "--no-config", "--format", format));
    args.addAll(names);
    return args;
  }
}
