package easlint.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The build of the rules, from folders to the resources of the jar.
 *
 * <p>Without a change it only compares sums. With one, OPA tests and compiles the rules anew; on a
 * machine without OPA the build fails instead. Where {@code CI} is set it writes nothing: it
 * compiles and compares, since what is checked in has to be what the sources give.
 */
public final class RulesBuild {
  private static final String CATALOG = "compiled/catalog.json";

  private final Path root;
  private final String opaVersion;
  private final Map<String, String> environment;
  private final Consumer<String> log;
  private final boolean ci;

  RulesBuild(Path root, String opaVersion, Map<String, String> environment, Consumer<String> log) {
    this.root = root;
    this.opaVersion = opaVersion;
    this.environment = environment;
    this.log = log;
    String flag = environment.getOrDefault("CI", "");
    this.ci = !flag.isEmpty() && !flag.equals("false");
  }

  /**
   * Builds the rules.
   *
   * @param args the root of the rules, the folder that the jar is made from, the version of OPA
   * @throws BuildFailure when a rule has a mistake or a compiled file is out of date
   */
  public static void main(String[] args) throws IOException {
    RulesBuild build =
        new RulesBuild(Path.of(args[0]), args[2], System.getenv(), line -> print(line));
    try {
      List<Rule> rules = build.run();
      Path classes = Path.of(args[1]);
      new Resources(Path.of(args[0]), classes.resolve("easlint/rules")).publish(rules);
      RuleTable.write(rules, classes);
      PlanTable.write(Path.of(args[0]), classes);
      boolean writing = "write".equals(System.getProperty("easlint.golden"));
      RuleIndex.publish(Path.of(args[0]), rules, build.ci, writing);
    } catch (BuildFailure e) {
      // Maven would put the name of the class in front of the first line.
      marked(String.valueOf(e.getMessage())).forEach(System.err::println);
      throw new BuildFailure("the rules cannot be built, for the reasons above");
    }
  }

  /** {@return the lines, all of which begin with {@code rules}: by that ./easlint finds them} */
  static List<String> marked(String message) {
    return message
        .lines()
        .map(line -> line.startsWith("rules/") ? line : "rules: " + line)
        .toList();
  }

  private static void print(String line) {
    System.out.println("rules: " + line);
  }

  /** {@return the rules, whose compiled files are up to date now} */
  List<Rule> run() throws IOException {
    Problems problems = new Problems();
    List<Rule> rules = new RuleFolders(root, problems).read();
    problems.failIfAny();
    Files.createDirectories(root.resolve("compiled"));
    boolean newCatalog = generate(CATALOG, Catalog.text(rules));
    generate(Sources.MAIN, MainModule.text(rules));
    Sources sources = Sources.of(root, rules);
    SourceHashes hashes = new SourceHashes(root, opaVersion);
    List<String> stale = hashes.stale(sources.hashed());
    if (ci || !stale.isEmpty()) {
      compile(rules, sources, hashes, stale);
    } else if (newCatalog) {
      log.accept("wrote " + CATALOG + " anew");
    }
    return rules;
  }

  private void compile(List<Rule> rules, Sources sources, SourceHashes hashes, List<String> stale)
      throws IOException {
    List<String> others = new ArrayList<>();
    Opa opa = Opa.find(root, opaVersion, environment, others);
    if (opa == null) {
      if (!stale.isEmpty()) {
        throw new BuildFailure(withoutOpa(stale, others));
      }
      log.accept("opa " + opaVersion + " was not found, so the compiled rules are not made anew");
      return;
    }
    Compiler.Compiled compiled = new Compiler(opa, sources, rules).compile();
    generate(Sources.PLAN, compiled.plan());
    generate(Sources.RECORDED, compiled.recorded());
    generate(SourceHashes.FILE, hashes.text(sources.hashed()));
    if (!ci) {
      log.accept("tested and compiled anew, because of " + some(stale));
    }
  }

  private String withoutOpa(List<String> stale, List<String> others) {
    String found = others.isEmpty() ? "" : " (" + String.join("; ", others) + ")";
    return "%s changed since the rules were compiled, and opa %s is needed to do that again%s: run `go install github.com/open-policy-agent/opa@v%s`, then build once more"
        .formatted(some(stale), opaVersion, found, opaVersion);
  }

  /** Names a source where one changed: that a compiled file did is then no news. */
  private static String some(List<String> files) {
    String first =
        files.stream()
            .filter(file -> !file.startsWith("compiled/"))
            .findFirst()
            .orElse(files.getFirst());
    return first + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
  }

  /** {@return whether the file had to be written} */
  private boolean generate(String file, String text) throws IOException {
    Path path = root.resolve(file);
    String before = Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : null;
    if (text.equals(before)) {
      return false;
    }
    if (ci) {
      throw new BuildFailure(
          file + " is not what the rules give: build without CI set, and commit rules/compiled");
    }
    Files.writeString(path, text);
    return true;
  }
}
