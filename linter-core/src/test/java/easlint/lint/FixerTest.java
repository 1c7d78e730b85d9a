package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Part;
import easlint.finding.Rule;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.json.JsonParser;
import easlint.text.Encoding;
import easlint.text.Source;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixerTest {
  private static final Rule RULE = RuleCatalog.bundled().rule("resources/memory-unit");

  /** Finds what a pattern matches, and has another text for it. */
  private static Fixer.Judge replacing(String pattern, String replacement) {
    return (name, bytes) -> {
      Document document = JsonParser.parse(Source.decode(name, bytes));
      Matcher matcher = Pattern.compile(pattern).matcher(document.source().text());
      List<Finding> findings = new ArrayList<>();
      while (matcher.find()) {
        TextRange range = new TextRange(matcher.start(), matcher.end());
        findings.add(finding(range, matcher.group().replaceAll(pattern, replacement)));
      }
      return new LintResult(document, LintOptions.DEFAULT.profile(), findings);
    };
  }

  private static Finding finding(TextRange range, String newText) {
    Fix fix = new Fix(Safety.UNSAFE, List.of(new TextEdit(range, newText)));
    return new Finding(
        RULE, "", RULE.severity(), "", Part.VALUE, range, Map.of(), List.of(), List.of(fix));
  }

  private static String fix(Fixer.Judge judge, String text) {
    FixResult result = new Fixer(judge, Safety.UNSAFE).fix("x.json", utf8(text));
    assertEquals(FixResult.Ending.DONE, result.ending());
    return new String(result.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void fixesThatTouchAreDoneOneAfterTheOther() {
    assertEquals("[bbbb]", fix(replacing("a", "b"), "[aaaa]"));
  }

  @Test
  void appliedTellsWhatWasDone() {
    FixResult result =
        new Fixer(replacing("\\d", ""), Safety.UNSAFE).fix("x", utf8("{\"a\": 1, \"b\": 2}"));
    assertEquals(2, result.applied().size());
    assertEquals("{\"a\": , \"b\": }", result.left().document().source().text());
  }

  @Test
  void fixesThatUndoEachOtherComeToAnEndAndSaySo() {
    Fixer.Judge endless = replacing("\\d", "1");
    FixResult result = new Fixer(endless, Safety.UNSAFE).fix("x.json", utf8("[1]"));
    assertEquals(FixResult.Ending.TOO_MANY, result.ending());
    assertFalse(result.left().findings().isEmpty(), "what is left is told");
  }

  @Test
  void fixesThatDoHarmTogetherAreDoneOneAfterTheOther() {
    Fixer.Judge judge =
        (name, bytes) ->
            switch (new String(bytes, StandardCharsets.UTF_8)) {
              case "[1, 2]" -> replacing("[12]", "$0$0").lint(name, bytes);
              case "[11, 22]" -> replacing(", ", "").lint(name, bytes);
              default -> replacing("none", "").lint(name, bytes);
            };
    assertEquals("[11, 2]", fix(judge, "[1, 2]"));
  }

  @Test
  void unsafeFixesAreOnlyDoneWhenAsked() {
    byte[] bytes = utf8("[1]");
    FixResult result = new Fixer(replacing("\\d", "2"), Safety.SAFE).fix("x.json", bytes);
    assertSame(bytes, result.bytes());
    assertEquals(List.of(), result.applied());
    assertEquals(1, result.left().findings().size());
  }

  @Test
  void renamesOfOneObjectWaitForEachOther() {
    String text =
        """
        {
          "metadata": {"name": "a", "instance": 1, "memry": 4096, "mmory": 8192},
          "containers": [{"image": "registry-vpc.cn-hangzhou.aliyuncs.com/team/app:1.2", "script": "x"}]
        }
        """;
    FixResult result = real(Safety.UNSAFE).fix("x.json", utf8(text));
    String fixed = new String(result.bytes(), StandardCharsets.UTF_8);
    assertEquals(text.replace("memry", "memory"), fixed);
    assertEquals(1, result.applied().size());
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void theEncodingStays(Encoding encoding) {
    String before = "{\"metadata\": {\"name\": \"中文😀\",}}";
    byte[] text = before.replace(",", "").getBytes(encoding.charset());
    for (boolean marked : new boolean[] {false, true}) {
      // In UTF-8 the mark is a finding of its own, and its fix drops it.
      byte[] mark = marked ? encoding.mark() : new byte[0];
      byte[] kept = encoding == Encoding.UTF_8 ? new byte[0] : mark;
      byte[] fixed =
          real(Safety.SAFE).fix("x", join(mark, before.getBytes(encoding.charset()))).bytes();
      assertArrayEquals(join(kept, text), fixed);
    }
  }

  @Test
  void bytesThatAreNoTextAreNotTouched() {
    byte[] bytes = utf8("{\"a\": 1,}");
    bytes[2] = (byte) 0xFF;
    FixResult result = real(Safety.UNSAFE).fix("x.json", bytes);
    assertEquals(FixResult.Ending.UNREADABLE_BYTES, result.ending());
    assertSame(bytes, result.bytes());
  }

  private static Fixer real(Safety most) {
    return new Fixer(new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT)::lint, most);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] out = new byte[first.length + second.length];
    System.arraycopy(first, 0, out, 0, first.length);
    System.arraycopy(second, 0, out, first.length, second.length);
    return out;
  }
}
