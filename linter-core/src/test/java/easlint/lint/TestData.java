package easlint.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of {@code testdata}: a case is {@code NAME.json} with {@code NAME.expected}, and {@code
 * NAME.fixed.json} if it is fixed. In {@code fix/config} it is a configuration file, YAML or JSON,
 * with what it is fixed to.
 */
final class TestData {
  static final Path ROOT = Path.of("..", "testdata");
  private static final Path CONFIGURATIONS = ROOT.resolve("fix").resolve("config");
  private static final String INPUT = ".json";
  private static final String FIXED = ".fixed.";
  private static final String EXPECTED = ".expected";
  private static final List<String> OTHERS = List.of("README.md", "repairs.txt");

  private TestData() {}

  /** The input of every case that is one file, by path. */
  static List<Path> inputs() {
    return files(path -> isInput(path.toString()) && !isConfiguration(path) && !isOfFolder(path));
  }

  /** The inputs of the cases that are fixed, by path. */
  static List<Path> pairs() {
    return files(path -> !isFixed(path) && (isConfiguration(path) || saysFix(path)));
  }

  static boolean isConfiguration(Path path) {
    return path.startsWith(CONFIGURATIONS);
  }

  private static boolean saysFix(Path path) {
    return isInput(path.toString())
        && Files.exists(expected(path))
        && settings(read(expected(path))).stream().anyMatch(line -> line.startsWith("fix:"));
  }

  /** All files that hold what a case is fixed to. */
  static List<Path> fixedFiles() {
    return files(TestData::isFixed);
  }

  /** Files that belong to no case. */
  static List<Path> strays() {
    return files(path -> !belongs(path));
  }

  /** A folder with an expectation beside it is one case, which linter-cli runs. */
  private static boolean isOfFolder(Path path) {
    Path folder = path.getParent();
    while (folder != null && !folder.equals(ROOT)) {
      if (Files.exists(Path.of(folder + EXPECTED))) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }

  private static boolean belongs(Path path) {
    if (isOfFolder(path)) {
      return true;
    }
    String name = path.toString();
    if (isFixed(path)) {
      return Files.exists(Path.of(name.replace(FIXED, ".")));
    }
    if (isConfiguration(path)) {
      return Files.exists(fixed(path));
    }
    if (name.endsWith(EXPECTED)) {
      String of = cut(name, EXPECTED);
      return Files.exists(Path.of(of + INPUT)) || Files.isDirectory(Path.of(of));
    }
    return isInput(name)
        ? Files.exists(expected(path))
        : OTHERS.contains(String.valueOf(path.getFileName()));
  }

  private static boolean isInput(String name) {
    return name.endsWith(INPUT) && !isFixed(Path.of(name));
  }

  private static boolean isFixed(Path path) {
    return String.valueOf(path.getFileName()).contains(FIXED);
  }

  static Path expected(Path input) {
    return Path.of(cut(input.toString(), INPUT) + EXPECTED);
  }

  static Path fixed(Path input) {
    String name = input.toString();
    int dot = name.lastIndexOf('.');
    return Path.of(name.substring(0, dot) + FIXED + name.substring(dot + 1));
  }

  /** The settings in the head of an expectation, without the mark. */
  static List<String> settings(String expected) {
    return expected
        .lines()
        .filter(line -> line.startsWith("# "))
        .map(line -> line.substring(2))
        .toList();
  }

  static String read(Path path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** The text of a resource of the tests. */
  static String resource(String name) {
    return read(Path.of("src", "test", "resources" + name));
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(String name, String suffix) {
    return name.substring(0, name.length() - suffix.length());
  }

  private static List<Path> files(java.util.function.Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
