package easlint.lint;

import easlint.check.Profile;
import easlint.config.ConfigLoader;
import easlint.config.ConfigSource;
import easlint.finding.Safety;
import easlint.text.Source;
import java.nio.file.Path;

/**
 * A file of the test data that is fixed.
 *
 * @param judge what finds its mistakes
 * @param most the least safe fixes that are applied
 */
record FixCase(Fixer.Judge judge, Safety most) {
  private static final ConfigLoader CONFIGURATIONS = ConfiguredLinter.loader(RuleCatalog.bundled());

  static FixCase of(Path input) {
    if (TestData.isConfiguration(input)) {
      return new FixCase(FixCase::configuration, Safety.UNSAFE);
    }
    TestCase testCase = TestCase.of(input);
    return new FixCase(testCase::lint, testCase.fix());
  }

  private static LintResult configuration(String name, byte[] bytes) {
    ConfigSource read =
        CONFIGURATIONS.read(Path.of(name), Source.decode(name, bytes)).sources().getLast();
    return new LintResult(read.document(), Profile.SERVICE, read.findings());
  }

  /** {@return what fixing the file comes to} */
  FixResult fix(Path input) {
    return new Fixer(judge, most).fix(input.toString(), TestData.bytes(input));
  }
}
