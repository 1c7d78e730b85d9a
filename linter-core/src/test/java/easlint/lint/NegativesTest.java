package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What must not be reported could be: for every file of {@code testdata/negatives}, which {@link
 * GoldenTest} holds to its findings, {@code negatives.txt} has small changes that raise a rule.
 */
class NegativesTest {
  private static final Path FOLDER = TestData.ROOT.resolve("negatives");
  private static final String TURNS = "/easlint/lint/negatives.txt";

  @ParameterizedTest
  @CsvFileSource(resources = TURNS, delimiter = '|', quoteCharacter = '~', maxCharsPerColumn = 900)
  void aSmallChangeRaisesTheRule(String file, String old, String changed, String rule) {
    Path input = FOLDER.resolve(file + ".json");
    String text = TestData.read(input);
    List<String> settings = TestData.settings(TestData.read(TestData.expected(input)));
    assertTrue(
        text.contains(old) || settings.stream().anyMatch(each -> each.contains(old)),
        () -> file + " does not hold " + old);
    assertFalse(
        raised(settings, text).contains(rule), () -> file + " raises " + rule + " as it is");
    List<String> turned = settings.stream().map(each -> each.replace(old, changed)).toList();
    Set<String> found = raised(turned, text.replace(old, changed));
    assertTrue(found.contains(rule), () -> "with " + changed + " only " + found + " are raised");
  }

  @Test
  void everyFileCanFail() {
    Set<String> turned = new TreeSet<>();
    TestData.resource(TURNS).lines().forEach(line -> turned.add(line.split(" *\\|", 2)[0]));
    Set<String> files = new TreeSet<>();
    for (Path input : TestData.inputs()) {
      if (input.startsWith(FOLDER)) {
        files.add(input.getFileName().toString().replace(".json", ""));
      }
    }
    turned.removeIf(name -> name.startsWith("#") || name.isEmpty());
    assertEquals(files, turned);
  }

  private static Set<String> raised(List<String> settings, String text) {
    Set<String> out = new TreeSet<>();
    TestCase.of(settings)
        .lint("service.json", text.getBytes(StandardCharsets.UTF_8))
        .findings()
        .forEach(finding -> out.add(finding.rule().id().text()));
    return out;
  }
}
