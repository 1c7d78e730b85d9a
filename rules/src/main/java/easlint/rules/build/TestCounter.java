package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the tests of each rule: the recorded cases of OPA, the files and folders of the test data,
 * which the core checks, and the examples of the pages, which it runs.
 *
 * <p>A case whose name begins with {@code near: } comes close; so does a file {@code
 * testdata/rules/<id>.near-<what>.json}. {@code not: } and {@code .not-} mark other quiet ones.
 */
final class TestCounter {
  private static final String EXPECTED = ".expected";
  private static final String NEAR_CASE = "near: ";
  private static final String NOT_CASE = "not: ";
  private static final String NEAR_FILE = ".near-";
  private static final String NOT_FILE = ".not-";

  /** A file whose settings are in another spelling, though no place of a finding shows it. */
  private static final String SPELLED_FILE = ".spelled";

  /** They report a file as a whole, or several: neither has a second element. */
  private static final Set<String> OF_WHOLE_TEXTS =
      Set.of(
          "internal/check-failed",
          "service/duplicate-name",
          "syntax/bare-member",
          "syntax/byte-order-mark",
          "syntax/empty",
          "syntax/not-an-object",
          "syntax/too-large",
          "syntax/trailing-content");

  /** A key with dots, or a value three levels down. */
  private static final Pattern NESTED = Pattern.compile("\\.|/.*/.*/");

  private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
  private static final Pattern SECOND = Pattern.compile("/[1-9][0-9]*(?=/|$)");

  /** What an example under a heading is. */
  private static final Map<String, TestCounts> EXAMPLES =
      Map.of("Avoid", TestCounts.ofPositive(false), "Prefer", TestCounts.ofQuiet(false));

  private final Problems problems;
  private final Map<String, TestCounts> counts = new TreeMap<>();

  /** Where the rules in Rego report, in documented spelling: paths with {@code 0} for any index. */
  private final Map<String, Set<String>> documented = new TreeMap<>();

  TestCounter(Problems problems) {
    this.problems = problems;
  }

  TestCounts of(String id) {
    return counts.getOrDefault(id, TestCounts.NONE);
  }

  /** Counts cases, as {@code recorded.json} lists them. */
  void countCases(JsonNode recorded) {
    for (JsonNode each : recorded) {
      String id = each.path("rule").asText();
      String name = each.path("case").asText();
      Set<String> paths = documented.computeIfAbsent(id, any -> new HashSet<>());
      each.path("findings").forEach(finding -> paths.add(documented(finding.path("path"))));
      boolean near = name.startsWith(NEAR_CASE);
      boolean quiet = each.path("findings").isEmpty();
      if (quiet != (near || name.startsWith(NOT_CASE))) {
        String sentence =
            quiet
                ? "finds nothing, so its name has to begin with `near: ` or `not: `"
                : "has findings, so its name may not begin with `near: ` or `not: `";
        problems.add(id, 0, "case \"" + name + "\" " + sentence);
      }
      add(id, quiet ? TestCounts.ofQuiet(near) : TestCounts.ofPositive(false));
    }
  }

  /** Counts the files below the folder of the test data. */
  void countFiles(Path testData) throws IOException {
    try (Stream<Path> files = Files.walk(testData)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXPECTED)).sorted().toList()) {
        String name = testData.relativize(file).toString().replace('\\', '/');
        countFile(name.substring(0, name.length() - EXPECTED.length()), Files.readAllLines(file));
      }
    }
  }

  /** Counts the examples of a page; the blocks that make up one run are one. */
  void countExamples(String id, List<String> page) {
    String heading = "";
    Set<String> runs = new HashSet<>();
    for (String line : page) {
      if (line.startsWith("## ")) {
        heading = line.substring(3).strip();
      }
      TestCounts one = EXAMPLES.get(heading);
      boolean json = line.startsWith("```json");
      boolean together = line.startsWith("```yaml") || (json && line.contains(" file="));
      if (one != null && (together ? runs.add(heading) : json)) {
        add(id, one);
      }
    }
  }

  private void countFile(String name, List<String> expected) {
    String own = name.startsWith("rules/") ? name.substring("rules/".length()) : "";
    Map<String, Set<String>> reported = reported(expected);
    reported.forEach(
        (id, pointers) -> {
          boolean isOwn = own.equals(id) || own.startsWith(id + ".");
          boolean spelled = own.startsWith(id + SPELLED_FILE);
          add(id, TestCounts.ofPositive(isOwn && (spelled || isUnusual(id, pointers))));
        });
    boolean near = own.contains(NEAR_FILE);
    if (near || own.contains(NOT_FILE)) {
      String id = own.substring(0, own.indexOf(near ? NEAR_FILE : NOT_FILE));
      add(id, TestCounts.ofQuiet(near));
      if (reported.containsKey(id)) {
        problems.add("../testdata/" + name, 0, "the file is a near miss, but raises " + id);
      }
    } else if (!own.isEmpty() && !reported.containsKey(own.replaceFirst("\\..*", ""))) {
      problems.add("../testdata/" + name, 0, "the file does not raise the rule that it is for");
    }
  }

  /** The ids of the findings that a file of the test data expects, with their pointers. */
  private static Map<String, Set<String>> reported(List<String> expected) {
    Map<String, Set<String>> out = new TreeMap<>();
    for (String line : expected) {
      String[] words = line.split(" ", 5);
      if (words.length > 3 && Metadata.SEVERITIES.contains(words[1])) {
        String id = words[2].replaceFirst("\\(.*", "");
        out.computeIfAbsent(id, any -> new HashSet<>()).add(words[3].replace("\"", ""));
      }
    }
    return out;
  }

  /**
   * Whether a place is in a second element of a list, or in another spelling than the documented
   * one. Layers of the core report where no documented path is: a place deep inside will do.
   */
  private boolean isUnusual(String id, Set<String> pointers) {
    Set<String> paths = documented.getOrDefault(id, Set.of());
    boolean inRego = !paths.isEmpty();
    return OF_WHOLE_TEXTS.contains(id)
        || pointers.stream()
            .anyMatch(
                pointer ->
                    SECOND.matcher(pointer).find()
                        || (inRego
                            ? !paths.contains(INDEX.matcher(pointer).replaceAll("/0"))
                            : NESTED.matcher(pointer).find()));
  }

  private static String documented(JsonNode path) {
    StringBuilder out = new StringBuilder();
    for (JsonNode step : path) {
      String text = step.isNumber() ? "0" : step.asText();
      out.append('/').append(text.replace("~", "~0").replace("/", "~1"));
    }
    return out.toString();
  }

  private void add(String id, TestCounts more) {
    counts.merge(id, more, TestCounts::plus);
  }
}
