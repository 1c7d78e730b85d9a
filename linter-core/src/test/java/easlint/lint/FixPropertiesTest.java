package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Safety;
import easlint.finding.Texts;
import easlint.text.Source;
import easlint.text.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every fix of every file of the test data: the finding is gone, no new one appears,
 * the text is no more broken than before, and nothing outside the edits changes; and for all fixes
 * of a file together: they come to an end, none is left, a second run changes nothing.
 */
class FixPropertiesTest {
  /**
   * What a repair lets be seen: what a text lacks whose end was not there, what is wrong with a
   * value whose key was unknown or misplaced, and what another rule keeps quiet of while the
   * finding stands.
   */
  private static final Set<String> REVEALED =
      Set.of(
          "rules/network/cidr-conflict.json network/cidr-covers-management",
          "rules/scaling/min-max.json scaling/outside-range",
          "rules/structure/unknown-key.json structure/empty-list",
          "structure/misplaced-key-nested.json network/vpc-incomplete",
          "structure/misplaced-key-nested.json structure/empty-list",
          "structure/misplaced-key.json resources/dedicated-size",
          "structure/unclosed-metadata.json structure/required",
          "structure/unclosed-missing.json structure/required",
          "syntax/bare-member.json service/no-workload",
          "syntax/bare-member.json structure/required",
          "syntax/unclosed-inner-object.json service/no-workload");

  @TestFactory
  Stream<DynamicTest> everyFixAlone() {
    return TestData.inputs().stream().flatMap(FixPropertiesTest::fixesOf);
  }

  private static Stream<DynamicTest> fixesOf(Path input) {
    byte[] bytes = TestData.bytes(input);
    TestCase testCase = testCase(input);
    LintResult before = testCase.lint(input.toString(), bytes);
    List<DynamicTest> tests = new ArrayList<>();
    for (Finding finding : before.findings()) {
      for (Fix fix : finding.fixes()) {
        String name =
            TestData.ROOT.relativize(input)
                + " "
                + finding.rule().id()
                + " "
                + finding.range().start();
        tests.add(
            DynamicTest.dynamicTest(name, () -> check(input, testCase, before, finding, fix)));
      }
    }
    return tests.stream();
  }

  private static void check(
      Path input, TestCase testCase, LintResult before, Finding finding, Fix fix) {
    Source source = before.document().source();
    boolean marked = source.hasByteOrderMark() && !fix.edits().isEmpty();
    String text = apply(source.text(), fix.edits());
    byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(source.encoding().charset());
    LintResult after = testCase.lint(input.toString(), bytes);
    int problems = before.document().problems().size();
    boolean syntax = finding.rule().id().category().equals("syntax");
    assertTrue(
        after.document().problems().size() <= problems - (syntax ? 1 : 0),
        () -> "more broken than before:\n" + text);
    String rule = finding.rule().id().text();
    Map<String, Integer> was = count(before);
    Map<String, Integer> is = count(after);
    assertTrue(is.getOrDefault(rule, 0) < was.getOrDefault(rule, 0), () -> "not gone:\n" + text);
    String file = TestData.ROOT.relativize(input).toString();
    is.keySet().removeIf(id -> REVEALED.contains(file + " " + id));
    is.forEach(
        (id, count) ->
            assertTrue(
                count <= was.getOrDefault(id, 0),
                () -> "new in " + file + ": " + id + "\n" + text));
    onlyTheEditsChanged(source.text(), text, fix.edits());
    for (Language language : Language.values()) {
      String title = Texts.repair(finding, language);
      assertTrue(!title.isEmpty() && title.indexOf('{') < 0, () -> "title: " + title);
    }
  }

  private static Map<String, Integer> count(LintResult result) {
    Map<String, Integer> out = new TreeMap<>();
    result.findings().forEach(each -> out.merge(each.rule().id().text(), 1, Integer::sum));
    return out;
  }

  /** From the last edit to the first, so that no place moves. */
  private static String apply(String text, List<TextEdit> edits) {
    StringBuilder out = new StringBuilder(text);
    for (TextEdit edit : edits.reversed()) {
      out.replace(edit.range().start(), edit.range().end(), edit.newText());
    }
    return out.toString();
  }

  private static void onlyTheEditsChanged(String before, String after, List<TextEdit> edits) {
    int old = 0;
    int now = 0;
    for (TextEdit edit : edits) {
      int length = edit.range().start() - old;
      assertTrue(length >= 0, "the edits overlap");
      assertEquals(before.substring(old, old + length), after.substring(now, now + length));
      old = edit.range().end();
      now += length + edit.newText().length();
    }
    assertEquals(before.substring(old), after.substring(now));
  }

  @TestFactory
  Stream<DynamicTest> allFixesTogether() {
    return TestData.inputs().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    TestData.ROOT.relativize(input).toString(), () -> together(input)));
  }

  private static void together(Path input) {
    byte[] bytes = TestData.bytes(input);
    TestCase testCase = testCase(input);
    for (Safety most : Safety.values()) {
      FixResult first = testCase.fix(most, input.toString(), bytes);
      if (first.ending() == FixResult.Ending.UNREADABLE_BYTES) {
        assertArrayEquals(bytes, first.bytes());
        continue;
      }
      assertEquals(FixResult.Ending.DONE, first.ending());
      for (Finding left : first.left().findings()) {
        assertTrue(
            left.fixes().stream()
                .noneMatch(fix -> fix.safety() == Safety.SAFE || most == Safety.UNSAFE),
            () -> "fixable and left: " + left);
      }
      FixResult second = testCase.fix(most, input.toString(), first.bytes());
      assertArrayEquals(first.bytes(), second.bytes());
      assertEquals(List.of(), second.applied());
    }
  }

  private static TestCase testCase(Path input) {
    return TestCase.of(TestData.settings(TestData.read(TestData.expected(input))));
  }
}
