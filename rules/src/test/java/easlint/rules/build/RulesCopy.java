package easlint.rules.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of some rules of the test resources, to make mistakes in. They look like the real ones,
 * but stay as they are: a better message in a real rule breaks no test of the tool.
 */
final class RulesCopy {
  static final String OPA_VERSION = System.getProperty("opa.version", "");

  /** The environment of a machine without OPA. */
  static final Map<String, String> NO_OPA = Map.of("PATH", "");

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path RULES = MODULE.resolve("src/test/resources/rules");

  private final Path root;
  private final List<String> log = new ArrayList<>();

  RulesCopy(Path root, String... rules) throws IOException {
    this.root = root;
    copy(MODULE, Sources.CAPABILITIES);
    copy(RULES, "lib");
    for (String rule : rules) {
      copy(RULES, rule);
    }
  }

  Path root() {
    return root;
  }

  private void copy(Path from, String name) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  /** Puts a text in the place of another, which has to be there. */
  void replace(String file, String old, String text) throws IOException {
    String before = read(file);
    if (!before.contains(old)) {
      throw new AssertionError(file + " does not hold: " + old);
    }
    write(file, before.replace(old, text));
  }

  void delete(String file) throws IOException {
    Files.delete(root.resolve(file));
  }

  /** {@return the mistakes that are found without OPA} */
  List<String> problems() throws IOException {
    Problems problems = new Problems();
    List<Rule> rules = new RuleFolders(root, problems).read();
    if (rules.isEmpty() && problems.list().isEmpty()) {
      throw new AssertionError("no rule was found");
    }
    return problems.list().stream().map(Problem::toString).toList();
  }

  /** Builds the rules as Maven does. */
  void build(Map<String, String> environment) throws IOException {
    new RulesBuild(root, OPA_VERSION, environment, log::add).run();
  }

  /** {@return the sentences with which a build fails} */
  List<String> failure(Map<String, String> environment) throws IOException {
    try {
      build(environment);
    } catch (BuildFailure e) {
      return String.valueOf(e.getMessage()).lines().toList();
    }
    throw new AssertionError("the build did not fail");
  }

  /** {@return what builds have said so far} */
  List<String> log() {
    return log;
  }

  /**
   * {@return the environment of this machine, which has the pinned OPA; without it the test is
   * skipped}
   *
   * @param ci the value of {@code CI}
   */
  static Map<String, String> withOpa(String ci) {
    Opa opa = Opa.find(MODULE, OPA_VERSION, System.getenv(), new ArrayList<>());
    assumeTrue(opa != null, "the pinned opa is not installed");
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("CI", ci);
    return environment;
  }
}
