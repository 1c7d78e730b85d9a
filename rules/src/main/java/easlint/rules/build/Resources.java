package easlint.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lays the pages where the jar is made from. */
final class Resources {
  private final Path root;
  private final Path target;

  Resources(Path root, Path target) {
    this.root = root;
    this.target = target;
  }

  void publish(List<Rule> rules) throws IOException {
    Set<Path> published = new TreeSet<>();
    for (Rule rule : rules) {
      published.add(copy(rule.pageFile(), "pages/" + rule.id() + ".md"));
    }
    for (Path file : files(target.resolve("pages"))) {
      if (!published.contains(file)) {
        Files.delete(file);
      }
    }
  }

  private Path copy(String from, String to) throws IOException {
    Path source = root.resolve(from);
    Path copy = target.resolve(to);
    if (!Files.exists(copy) || Files.mismatch(source, copy) >= 0) {
      Files.createDirectories(copy.getParent());
      Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
