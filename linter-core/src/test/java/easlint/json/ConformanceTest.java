package easlint.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser against RFC 8259, with cases of our own; {@link JsonTestSuiteTest} has others'. */
class ConformanceTest {
  /** Legal JSON that easlint reports all the same. */
  private static final Set<Kind> LEGAL = EnumSet.of(Kind.NOT_AN_OBJECT, Kind.DUPLICATE_KEY);

  static Stream<String> cases() throws IOException {
    try (InputStream in = ConformanceTest.class.getResourceAsStream("conformance.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all
          .lines()
          .filter(line -> line.startsWith("y ") || line.startsWith("n "))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verdict(String line) {
    Document document = JsonParser.parse(Source.of(line, Marked.unmask(line.substring(2))));
    List<SyntaxProblem> faults =
        document.problems().stream().filter(p -> !LEGAL.contains(p.kind())).toList();
    if (line.startsWith("y")) {
      assertTrue(faults.isEmpty(), faults.toString());
    } else {
      assertFalse(faults.isEmpty());
    }
    new Ranges(document).check();
  }
}
