package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of the test data has exactly the findings, at exactly the places, of the {@code
 * .expected} file beside it. Run with {@code -Deaslint.golden=write} the test writes what it finds
 * instead; read the difference before you commit it.
 */
class GoldenTest {
  private static final boolean WRITE = "write".equals(System.getProperty("easlint.golden"));

  @TestFactory
  List<DynamicTest> everyCase() {
    List<Path> inputs = TestData.inputs();
    assertFalse(inputs.isEmpty(), "no test data");
    return inputs.stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    TestData.ROOT.relativize(input).toString(), () -> check(input)))
        .toList();
  }

  @Test
  void noFileStandsAlone() {
    assertEquals(
        List.of(), WRITE ? List.of() : TestData.strays(), "files whose other half is missing");
  }

  private static void check(Path input) throws IOException {
    Path file = TestData.expected(input);
    String expected = Files.exists(file) ? TestData.read(file) : "";
    List<String> settings = TestData.settings(expected);
    TestCase judged = TestCase.of(settings);
    LintResult result =
        judged.lint(input.getFileName().toString(), judged.grown(TestData.bytes(input)));
    StringBuilder actual = new StringBuilder();
    settings.forEach(line -> actual.append("# ").append(line).append('\n'));
    actual.append(TestCase.describe(result));
    if (WRITE) {
      Files.writeString(file, actual);
    } else {
      assertEquals(expected, actual.toString(), () -> "the findings in " + input);
    }
  }
}
