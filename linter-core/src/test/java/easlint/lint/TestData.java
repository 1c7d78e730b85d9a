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
 * NAME.fixed.json} if it is fixed.
 */
final class TestData {
  static final Path ROOT = Path.of("..", "testdata");
  private static final String INPUT = ".json";
  private static final String FIXED = ".fixed.json";
  private static final String EXPECTED = ".expected";

  private TestData() {}

  /** The input of every case that is one file and is judged by the checks of the tool, by path. */
  static List<Path> inputs() {
    return all().stream().filter(input -> !isJudgedByOthers(input)).toList();
  }

  /** The input of every case that is one file, by path. */
  static List<Path> all() {
    return files(path -> isInput(path.toString()) && !isOfFolder(path));
  }

  private static boolean isJudgedByOthers(Path input) {
    Path expected = expected(input);
    return Files.exists(expected)
        && settings(read(expected)).stream().anyMatch(line -> line.startsWith("checks:"));
  }

  /** The inputs of the cases that are fixed, by path. */
  static List<Path> pairs() {
    return inputs().stream()
        .filter(
            input ->
                Files.exists(expected(input))
                    && settings(read(expected(input))).stream()
                        .anyMatch(line -> line.startsWith("fix:")))
        .toList();
  }

  /** All files that hold what a case is fixed to. */
  static List<Path> fixedFiles() {
    return files(path -> path.toString().endsWith(FIXED));
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
    if (name.endsWith(FIXED)) {
      return Files.exists(Path.of(cut(name, FIXED) + INPUT));
    }
    if (name.endsWith(EXPECTED)) {
      String of = cut(name, EXPECTED);
      return Files.exists(Path.of(of + INPUT)) || Files.isDirectory(Path.of(of));
    }
    return isInput(name) ? Files.exists(expected(path)) : name.endsWith("README.md");
  }

  private static boolean isInput(String name) {
    return name.endsWith(INPUT) && !name.endsWith(FIXED);
  }

  static Path expected(Path input) {
    return Path.of(cut(input.toString(), INPUT) + EXPECTED);
  }

  static Path fixed(Path input) {
    return Path.of(cut(input.toString(), INPUT) + FIXED);
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
