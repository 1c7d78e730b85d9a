package easlint.lint;

import easlint.check.Check;
import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Related;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.Safety;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.text.Position;
import easlint.text.Source;
import easlint.text.TextRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * How a file of the test data is judged and fixed. The first lines of its {@code .expected} file
 * may say so: {@code # profile: patch}, {@code # set: strict}, {@code # rule:
 * containers/image-tag}, {@code # facts: {"region": "cn-beijing"}}, {@code # fix: unsafe}, {@code #
 * size: 67108865}, {@code # checks: failing}.
 *
 * @param size how large blanks at the end make the file, in bytes
 * @param checks what judges it: the checks of the tool, or rules that break on some files
 */
record TestCase(LintOptions options, Safety fix, int size, List<Check> checks) {
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();

  /** The longest text of a place that is shown whole; of a longer one, its beginning. */
  private static final int WHOLE = 10_000;

  private static final int BEGINNING = 100;

  /** {@return how a file of the test data is judged} */
  static TestCase of(Path input) {
    Path expected = TestData.expected(input);
    return of(Files.exists(expected) ? TestData.settings(TestData.read(expected)) : List.of());
  }

  static TestCase of(List<String> settings) {
    Profile profile = Profile.SERVICE;
    RuleSet set = RuleSet.RECOMMENDED;
    Set<RuleId> only = new HashSet<>();
    JsonObject facts = null;
    Safety fix = Safety.SAFE;
    int size = 0;
    List<Check> checks = List.of();
    for (String line : settings) {
      String[] parts = line.split("[:=]", 2);
      String value = parts[1].strip();
      switch (parts[0].strip()) {
        case "profile" -> profile = Objects.requireNonNull(Profile.of(value), value);
        case "set" -> set = value.equals("strict") ? RuleSet.STRICT : RuleSet.RECOMMENDED;
        case "rule" -> only.add(new RuleId(value));
        case "facts" -> facts = (JsonObject) JsonParser.parse(Source.of("facts", value)).root();
        case "fix" -> fix = Safety.valueOf(value.toUpperCase(Locale.ROOT));
        case "size" -> size = Integer.parseInt(value);
        case "checks" -> checks = List.of(FailingRules.named(value));
        default -> throw new IllegalArgumentException("no setting of a test case: " + line);
      }
    }
    LintOptions options = new LintOptions(profile, set, only, Set.of(), facts);
    return new TestCase(options, fix, size, checks);
  }

  /**
   * {@return what fixing comes to}
   *
   * @param most the least safe fixes to apply
   */
  FixResult fix(Safety most, String name, byte[] bytes) {
    return new Fixer(linter()::lint, most).fix(name, bytes);
  }

  LintResult lint(String name, byte[] bytes) {
    return linter().lint(name, bytes);
  }

  /** The file as large as it should be. */
  byte[] grown(byte[] bytes) {
    if (bytes.length >= size) {
      return bytes;
    }
    byte[] out = Arrays.copyOf(bytes, size);
    Arrays.fill(out, bytes.length, size, (byte) ' ');
    return out;
  }

  private Linter linter() {
    return checks.isEmpty() ? new Linter(CATALOG, options) : new Linter(CATALOG, options, checks);
  }

  /** One line for each finding: place, severity, rule, pointer, part, the text at the place. */
  static String describe(LintResult result) {
    StringBuilder out = new StringBuilder();
    Source source = result.document().source();
    for (Finding finding : result.findings()) {
      out.append(place(source, finding.range()))
          .append(' ')
          .append(finding.severity().id())
          .append(' ')
          .append(finding.rule().id())
          .append(finding.variant().isEmpty() ? "" : "(" + finding.variant() + ")")
          .append(" \"")
          .append(finding.pointer())
          .append("\" ")
          .append(finding.part().id())
          .append(" | ")
          .append(visible(source.slice(finding.range())))
          .append('\n');
      for (Related related : finding.related()) {
        out.append("  related ")
            .append(place(source, related.range()))
            .append(" | ")
            .append(visible(source.slice(related.range())))
            .append('\n');
      }
    }
    return out.toString();
  }

  private static String place(Source source, TextRange range) {
    Position start = source.position(range.start());
    Position end = source.position(range.end());
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    int shown = text.length() > WHOLE ? BEGINNING : text.length();
    for (int i = 0; i < shown; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default ->
            out.append(
                c < ' ' || c == 0x7f || c == 0xfffd
                    ? "\\u%04x".formatted((int) c)
                    : String.valueOf(c));
      }
    }
    return out.append(shown < text.length() ? "..." : "").toString();
  }
}
