package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Part;
import easlint.finding.Safety;
import easlint.finding.Texts;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonValue;
import easlint.text.Source;
import easlint.text.TextEdit;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every fix promises, whatever the file: the text is no more broken than before, the finding
 * is gone, no new one appears, and every byte outside the edits stays. And all fixes of a file
 * together: they come to an end, none is left, a second run changes nothing.
 *
 * <p>One kind of finding is not called new. While the end of an object is not to be seen, the
 * catalogue forbids to say that anything is missing in it. A repair that shows the end lets it be
 * said: what is missing was missing before.
 *
 * @param judge finds what is in a file
 */
record FixProperties(Fixer.Judge judge) {

  /** Judges each content once, however often it is asked for. */
  static FixProperties remembering(Fixer.Judge judge) {
    Map<ByteBuffer, LintResult> known = new HashMap<>();
    return new FixProperties(
        (name, bytes) ->
            known.computeIfAbsent(
                ByteBuffer.wrap(bytes.clone()), content -> judge.lint(name, bytes)));
  }

  /** Holds one fix of a file to its promises. */
  void checkAlone(String name, byte[] bytes, LintResult before, Finding finding, Fix fix) {
    Source source = before.document().source();
    checkEdits(source.text(), fix.edits());
    byte[] fixed = applied(name, bytes, finding, fix);
    checkBytes(source, bytes, fixed, fix);
    LintResult after = judge.lint(name, fixed);
    String what = name + "\n" + finding.rule().id() + "\n" + source.text() + "\n->\n";
    String text = what + after.document().source().text() + "\n" + TestCase.describe(after);
    boolean syntax = finding.rule().id().category().equals("syntax");
    assertTrue(
        after.document().problems().size()
            <= before.document().problems().size() - (syntax ? 1 : 0),
        () -> "more broken than before: " + text);
    String rule = finding.rule().id().text();
    assertTrue(ofRule(after, rule) < ofRule(before, rule), () -> "not gone: " + text);
    assertEquals(List.of(), newIn(before, after), () -> "new: " + text);
    checkTitle(finding);
  }

  private static long ofRule(LintResult result, String id) {
    return result.findings().stream().filter(each -> each.rule().id().text().equals(id)).count();
  }

  /** What there is more of than before, by rule and severity. */
  private static List<String> newIn(LintResult before, LintResult after) {
    Map<String, Integer> more = new TreeMap<>();
    for (Finding finding : after.findings()) {
      if (!wasWithheld(finding, before)) {
        more.merge(kind(finding), 1, Integer::sum);
      }
    }
    before.findings().forEach(finding -> more.merge(kind(finding), -1, Integer::sum));
    return more.keySet().stream().filter(kind -> more.getOrDefault(kind, 0) > 0).toList();
  }

  private static String kind(Finding finding) {
    return finding.rule().id() + " " + finding.severity().id();
  }

  /** Whether something is missing in an object whose end the old text did not show. */
  private static boolean wasWithheld(Finding finding, LintResult before) {
    return finding.part() == Part.MISSING
        && opened(before.document().root(), JsonPointer.ROOT).contains(finding.pointer());
  }

  /** The pointers of the objects in a value that have no closing brace. */
  private static Set<String> opened(@Nullable JsonValue value, JsonPointer here) {
    Set<String> out = new HashSet<>();
    if (value instanceof JsonObject object) {
      if (!object.closed()) {
        out.add(here.toString());
      }
      object.members().forEach(each -> out.addAll(opened(each.value(), here.member(each.name()))));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.elements().size(); i++) {
        out.addAll(opened(array.elements().get(i), here.element(i)));
      }
    }
    return out;
  }

  /** By the fixer itself, which is shown no other finding. */
  private byte[] applied(String name, byte[] bytes, Finding finding, Fix fix) {
    List<Finding> only = List.of(finding.withFixes(List.of(fix)));
    Fixer.Judge once =
        (file, content) -> {
          LintResult all = judge.lint(file, content);
          List<Finding> shown = Arrays.equals(content, bytes) ? only : List.of();
          return new LintResult(all.document(), all.profile(), shown);
        };
    return new Fixer(once, Safety.UNSAFE).fix(name, bytes).bytes();
  }

  private static void checkEdits(String text, List<TextEdit> edits) {
    int end = 0;
    for (TextEdit edit : edits) {
      assertTrue(edit.range().start() >= end, "the edits overlap, or are not in order");
      end = edit.range().end();
    }
    assertTrue(end <= text.length());
  }

  /**
   * The old bytes are the mark and pieces with edits between; the new ones have the same pieces.
   */
  private static void checkBytes(Source source, byte[] before, byte[] after, Fix fix) {
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    int at = 0;
    for (TextEdit edit : fix.edits()) {
      String kept = source.text().substring(at, edit.range().start());
      old.addAll(List.of(kept, source.slice(edit.range())));
      now.addAll(List.of(kept, edit.newText()));
      at = edit.range().end();
    }
    String rest = source.text().substring(at);
    old.add(rest);
    now.add(rest);
    boolean dropped = fix.edits().isEmpty();
    assertArrayEquals(before, encoded(source, old, source.hasByteOrderMark()));
    assertArrayEquals(encoded(source, now, source.hasByteOrderMark() && !dropped), after);
  }

  private static byte[] encoded(Source source, List<String> pieces, boolean marked) {
    String mark = marked ? "\uFEFF" : "";
    return (mark + String.join("", pieces)).getBytes(source.encoding().charset());
  }

  private static void checkTitle(Finding finding) {
    for (Language language : Language.values()) {
      String title = Texts.repair(finding, language);
      assertTrue(!title.isEmpty() && title.indexOf('{') < 0, () -> "title: " + title);
    }
  }

  /** Holds all fixes of a file, applied together, to their promises. */
  void checkTogether(String name, byte[] bytes) {
    for (Safety most : Safety.values()) {
      Fixer fixer = new Fixer(judge, most);
      FixResult first = fixer.fix(name, bytes);
      boolean text = first.left().document().source().firstBadOffset() < 0;
      assertEquals(
          text ? FixResult.Ending.DONE : FixResult.Ending.UNREADABLE_BYTES, first.ending());
      if (!text) {
        assertArrayEquals(bytes, first.bytes(), "bytes that are no text were changed");
      }
      for (Finding left : judge.lint(name, first.bytes()).findings()) {
        assertTrue(
            left.fixes().stream()
                .noneMatch(fix -> fix.safety() == Safety.SAFE || most == Safety.UNSAFE),
            () -> "fixable and left: " + left);
      }
      FixResult second = fixer.fix(name, first.bytes());
      assertArrayEquals(first.bytes(), second.bytes());
      assertEquals(List.of(), second.applied());
      checkVerdict(judge.lint(name, bytes), first.left());
    }
  }

  /** What fixing leaves was there before, or was withheld. */
  private static void checkVerdict(LintResult before, LintResult after) {
    assertEquals(
        List.of(),
        newIn(before, after),
        () ->
            before.document().source().text()
                + "\n->\n"
                + after.document().source().text()
                + TestCase.describe(after));
  }
}
