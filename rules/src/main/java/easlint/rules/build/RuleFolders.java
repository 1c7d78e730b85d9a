package easlint.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the rules: every {@code <category>/<kebab-name>/} is one, and nothing lists them. */
final class RuleFolders {
  private static final Set<String> NO_CATEGORIES = Set.of("lib", "compiled", "src", "target");

  /** Layers of the core raise their findings. */
  private static final Set<String> CHECKED_IN_CORE =
      Set.of("syntax", "structure", "config", "internal");

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Path root;
  private final Problems problems;

  RuleFolders(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** {@return every rule that can be read, sorted by id; the mistakes of all of them reported} */
  List<Rule> read() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (Path category : folders(root)) {
      String name = category.getFileName().toString();
      if (!NO_CATEGORIES.contains(name) && !name.startsWith(".")) {
        for (Path folder : folders(category)) {
          Rule rule = rule(name + "/" + folder.getFileName(), folder);
          if (rule != null) {
            rules.add(rule);
          }
        }
      }
    }
    return rules;
  }

  private @Nullable Rule rule(String id, Path folder) throws IOException {
    String name = folder.getFileName().toString();
    if (!KEBAB.matcher(name).matches()) {
      problems.add(id, 0, "the folder's name is half of the rule's id and has to be kebab-case");
      return null;
    }
    String snake = id + "/" + name.replace('-', '_');
    checkContent(id, folder, name.replace('-', '_'));
    if (!Files.exists(root.resolve(snake + ".rego"))) {
      problems.add(snake + ".rego", 0, "the rule itself is missing");
      return null;
    }
    RegoFile rego = RegoFile.of(snake + ".rego", Files.readAllLines(root.resolve(snake + ".rego")));
    if (!checkPackage(rego, id, "")) {
      return null;
    }
    Metadata metadata = new MetadataReader(problems).read(rego);
    if (metadata == null) {
      return null;
    }
    String page = id + "/README.md";
    Rule rule = new Rule(id, rego, snake + "_test.rego", page, page(page), metadata);
    check(rule);
    return rule;
  }

  private void check(Rule rule) throws IOException {
    boolean tests = Files.exists(root.resolve(rule.testFile()));
    if (rule.inRego()) {
      new RegoLint(rule.rego(), problems).check();
      checkDate(rule);
      if (tests) {
        checkPackage(RegoFile.of(rule.testFile(), lines(rule.testFile())), rule.id(), "_test");
      } else {
        problems.add(rule.testFile(), 0, "the tests are missing");
      }
    } else if (tests) {
      problems.add(rule.rego().path(), 0, "the rule has tests but nothing after its package");
    } else if (!rule.metadata().checkedInCore() && !CHECKED_IN_CORE.contains(rule.category())) {
      problems.add(
          rule.rego().path(),
          0,
          "nothing follows the package; a rule that Java checks says `checked_in: core`");
    }
    if (!rule.page().isEmpty()) {
      new PageCheck(rule, problems).check();
    }
  }

  /** What rests on a dated list says from when the list is. */
  private void checkDate(Rule rule) {
    Wording english = rule.metadata().english();
    String texts = english.message() + english.help() + english.messages() + english.helps();
    boolean rests = rule.rego().body().stream().anyMatch(line -> line.contains("facts.known"));
    if (rests && !Template.placeholders(texts).contains("asOf")) {
      problems.add(
          rule.rego().path(),
          rule.rego().metadataLine(),
          "the rule rests on a dated list: a message or a help has to say `as of {asOf}`");
    }
  }

  private boolean checkPackage(RegoFile rego, String id, String suffix) {
    String category = id.substring(0, id.indexOf('/'));
    String name = id.substring(id.indexOf('/') + 1) + suffix;
    String quoted = "easlint.rules." + category + "[\"" + name + "\"]";
    String plain = "easlint.rules." + category + "." + name;
    if (rego.packageLine() > 0
        && (rego.packageName().equals(quoted) || rego.packageName().equals(plain))) {
      return true;
    }
    problems.add(
        rego.path(),
        Math.max(1, rego.packageLine()),
        "the package has to be `package " + (name.contains("-") ? quoted : plain) + "`");
    return false;
  }

  private void checkContent(String id, Path folder, String snake) throws IOException {
    Set<String> allowed = Set.of(snake + ".rego", snake + "_test.rego", "README.md");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!allowed.contains(name) && !name.startsWith(".")) {
          problems.add(
              id + "/" + name,
              0,
              "a rule folder holds only %1$s.rego, %1$s_test.rego and README.md".formatted(snake));
        }
      }
    }
  }

  private List<String> page(String page) throws IOException {
    if (Files.exists(root.resolve(page))) {
      return lines(page);
    }
    problems.add(page, 0, "the page is missing");
    return List.of();
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(root.resolve(file));
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }
}
