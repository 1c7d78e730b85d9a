package easlint.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that OPA sees, relative to the root of the rules.
 *
 * @param shipped what becomes part of the plan
 * @param tests tests and what only tests use
 */
record Sources(List<String> shipped, List<String> tests) {
  static final String CAPABILITIES = "capabilities.json";
  static final String MAIN = "compiled/main.rego";
  static final String PLAN = "compiled/plan.json";
  static final String RECORDED = "compiled/recorded.json";
  private static final String TESTING = "lib/testing.rego";

  static Sources of(Path root, List<Rule> rules) throws IOException {
    List<String> shipped = new ArrayList<>(List.of(MAIN));
    List<String> tests = new ArrayList<>();
    for (String file : library(root)) {
      boolean test = file.endsWith("_test.rego") || file.equals(TESTING);
      (test ? tests : shipped).add(file);
    }
    for (Rule rule : rules) {
      if (rule.inRego()) {
        shipped.add(rule.rego().path());
        tests.add(rule.testFile());
      }
    }
    return new Sources(List.copyOf(shipped), List.copyOf(tests));
  }

  private static List<String> library(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("lib"))) {
      return files
          .map(file -> "lib/" + file.getFileName())
          .filter(file -> file.endsWith(".rego"))
          .sorted()
          .toList();
    }
  }

  List<String> all() {
    List<String> out = new ArrayList<>(shipped);
    out.addAll(tests);
    return out;
  }

  /** {@return the files whose sums say whether the compiled ones are up to date} */
  List<String> hashed() {
    List<String> out = all();
    out.add(CAPABILITIES);
    out.add(PLAN);
    out.add(RECORDED);
    return out;
  }
}
