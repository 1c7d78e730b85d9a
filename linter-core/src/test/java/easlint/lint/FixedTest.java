package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case whose {@code .expected} file says {@code # fix: safe} or {@code # fix: unsafe}, and
 * every configuration file, is fixed to exactly the bytes of its {@code .fixed} file. Run with
 * {@code -Deaslint.golden=write} the test writes these instead; read the difference before you
 * commit it.
 */
class FixedTest {
  private static final boolean WRITE = "write".equals(System.getProperty("easlint.golden"));

  @TestFactory
  Stream<DynamicTest> everyPair() {
    return TestData.pairs().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    TestData.ROOT.relativize(input).toString(), () -> check(input)));
  }

  @Test
  void everyFixedFileBelongsToACaseThatIsFixed() {
    List<Path> fixed = TestData.pairs().stream().map(TestData::fixed).toList();
    assertEquals(
        List.of(), TestData.fixedFiles().stream().filter(each -> !fixed.contains(each)).toList());
  }

  private static void check(Path input) throws IOException {
    byte[] after = FixCase.of(input).fix(input).bytes();
    assertTrue(!Arrays.equals(TestData.bytes(input), after), "nothing is fixed");
    Path file = TestData.fixed(input);
    if (WRITE) {
      Files.write(file, after);
      return;
    }
    byte[] expected = TestData.bytes(file);
    assertEquals(
        new String(expected, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8));
    assertArrayEquals(expected, after);
  }
}
