package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Runs OPA's own v1 compliance cases. What is expected of them is in compliance.txt: how many pass,
 * which fail and why, how many need a function that the engine lacks, by function. Neither an
 * unexpected failure nor an unexpected pass goes by.
 */
class ComplianceTest {
  private static final Path CASES = Path.of("target", "opa-compliance.jsonl");

  @Test
  void casesOfOpaComeOutAsExpected() throws IOException {
    assumeTrue(
        Files.exists(CASES),
        "OPA's compliance cases were not run: tools/opa-compliance/run writes them to "
            + CASES
            + ", and needs Go.");
    int passed = 0;
    Map<String, String> failed = new TreeMap<>();
    Map<String, Integer> unsupported = new TreeMap<>();
    for (String line : Files.readAllLines(CASES)) {
      ComplianceCase example = new ComplianceCase(line);
      String lacking = example.unsupported();
      if (lacking != null) {
        unsupported.merge(lacking.substring(lacking.lastIndexOf(' ') + 1), 1, Integer::sum);
        continue;
      }
      String difference = example.difference();
      if (difference == null) {
        passed++;
      } else {
        failed.put(example.note(), difference);
      }
    }
    assertEquals(expected(), report(passed, failed, unsupported), () -> "details: " + failed);
  }

  private static String report(
      int passed, Map<String, String> failed, Map<String, Integer> unsupported) {
    StringBuilder out = new StringBuilder("passed: " + passed + "\n");
    failed.keySet().forEach(note -> out.append("failed: ").append(note).append('\n'));
    unsupported.forEach(
        (name, count) -> out.append("lacks ").append(name).append(": ").append(count).append('\n'));
    return out.toString();
  }

  /** The checked-in expectation, without comments and the reasons of failures after " # ". */
  private static String expected() throws IOException {
    StringBuilder out = new StringBuilder();
    TreeSet<String> failed = new TreeSet<>();
    StringBuilder lacking = new StringBuilder();
    for (String line : resource().split("\n", -1)) {
      String content = line.replaceFirst("(^| )# .*", "");
      if (content.startsWith("passed: ")) {
        out.append(content).append('\n');
      } else if (content.startsWith("failed: ")) {
        failed.add(content);
      } else if (!content.isEmpty()) {
        lacking.append(content).append('\n');
      }
    }
    failed.forEach(line -> out.append(line).append('\n'));
    return out.append(lacking).toString();
  }

  private static String resource() throws IOException {
    try (@Nullable InputStream in = ComplianceTest.class.getResourceAsStream("compliance.txt")) {
      return new String(
          Objects.requireNonNull(in, "compliance.txt").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
