package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import easlint.cli.CliFixture.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of the test data with an {@code .expected} file beside it is checked in one run,
 * with the configuration that lies in it, and has exactly the findings of that file. Run with
 * {@code -Deaslint.golden=write} the test writes what it finds instead; read the difference before
 * you commit it.
 *
 * <p>A first line {@code # run: --profile patch a.json} says how; without it the whole folder is
 * checked.
 */
class FolderCasesTest {
  private static final Path ROOT = Path.of("..", "testdata");
  private static final String EXPECTED = ".expected";
  private static final String RUN = "# run: ";
  private static final boolean WRITE = "write".equals(System.getProperty("easlint.golden"));

  @TestFactory
  List<DynamicTest> everyFolder() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> all = Files.walk(ROOT)) {
      for (Path folder : all.filter(FolderCasesTest::isCase).sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(ROOT.relativize(folder).toString(), () -> check(folder)));
      }
    }
    assertFalse(tests.isEmpty(), "no folder is a case");
    return tests;
  }

  private static boolean isCase(Path path) {
    return Files.isDirectory(path) && Files.exists(Path.of(path + EXPECTED));
  }

  private static void check(Path folder) throws IOException {
    Path file = Path.of(folder + EXPECTED);
    String expected = Files.readString(file);
    String head = expected.lines().filter(line -> line.startsWith(RUN)).findFirst().orElse("");
    String actual = (head.isEmpty() ? "" : head + "\n") + found(folder, head);
    if (WRITE) {
      Files.writeString(file, actual);
    } else {
      assertEquals(expected, actual, () -> "the findings in " + folder);
    }
  }

  private static String found(Path folder, String head) throws IOException {
    List<String> words = new ArrayList<>(List.of("check", "--format", "json"));
    if (!head.isEmpty()) {
      words.addAll(List.of(head.substring(RUN.length()).split(" ", -1)));
    }
    Path directory = folder.toAbsolutePath().normalize();
    Outcome outcome = new RealCli(directory).run(words.toArray(String[]::new));
    StringBuilder out = new StringBuilder();
    for (JsonNode finding : new ObjectMapper().readTree(outcome.out()).path("findings")) {
      out.append(place(directory, finding, severity(finding)));
      for (JsonNode related : finding.path("related")) {
        out.append("  related ").append(place(directory, related, ""));
      }
    }
    return out.append("exit ").append(outcome.code()).append('\n').toString();
  }

  private static String severity(JsonNode finding) {
    String pointer = finding.path("pointer").asText();
    return " %s%s %s \"%s\" %s"
        .formatted(
            finding.path("suppressed").isNull() ? "" : "suppressed ",
            finding.path("severity").asText(),
            finding.path("rule").asText(),
            pointer,
            finding.path("part").asText());
  }

  /** A line: the place, what it is, the text there. */
  private static String place(Path folder, JsonNode finding, String what) throws IOException {
    String path = finding.path("path").asText();
    JsonNode start = finding.path("range").path("start");
    JsonNode end = finding.path("range").path("end");
    String text =
        Files.readString(folder.resolve(path))
            .substring(start.path("offset").asInt(), end.path("offset").asInt());
    String shown = text.replace("\n", "\\n").replace("\t", "\\t");
    return "%s:%s-%s%s | %s\n".formatted(path, position(start), position(end), what, shown);
  }

  private static String position(JsonNode position) {
    return position.path("line").asInt() + ":" + position.path("column").asInt();
  }
}
