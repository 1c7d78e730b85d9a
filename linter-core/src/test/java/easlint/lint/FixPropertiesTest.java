package easlint.lint;

import easlint.finding.Finding;
import easlint.finding.Fix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fix of every file of the test data keeps what fixes promise, alone and with the others. */
class FixPropertiesTest {
  private static final List<Path> INPUTS =
      Stream.concat(TestData.inputs().stream(), TestData.pairs().stream()).distinct().toList();

  @TestFactory
  Stream<DynamicTest> everyFixAlone() {
    return INPUTS.stream().flatMap(FixPropertiesTest::fixesOf);
  }

  private static Stream<DynamicTest> fixesOf(Path input) {
    byte[] bytes = TestData.bytes(input);
    String file = TestData.ROOT.relativize(input).toString();
    FixProperties properties = FixProperties.remembering(FixCase.of(input).judge());
    LintResult before = properties.judge().lint(file, bytes);
    List<DynamicTest> tests = new ArrayList<>();
    for (Finding finding : before.findings()) {
      for (Fix fix : finding.fixes()) {
        String name = file + " " + finding.rule().id() + " " + finding.range().start();
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> properties.checkAlone(file, bytes, before, finding, fix)));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> allFixesTogether() {
    return INPUTS.stream()
        .map(
            input -> {
              String file = TestData.ROOT.relativize(input).toString();
              FixProperties properties = FixProperties.remembering(FixCase.of(input).judge());
              return DynamicTest.dynamicTest(
                  file, () -> properties.checkTogether(file, TestData.bytes(input)));
            });
  }
}
