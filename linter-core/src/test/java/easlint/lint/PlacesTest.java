package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.text.Source;
import easlint.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every finding of all test data marks the key, the value or the characters that its pointer and
 * part name.
 */
class PlacesTest {
  /** A node of the tree with the key that leads to it. */
  private record Node(@Nullable JsonString key, JsonValue value) {}

  @TestFactory
  List<DynamicTest> everyFindingMarksWhatItMeans() {
    return TestData.inputs().stream()
        .map(input -> DynamicTest.dynamicTest(input.toString(), () -> check(input)))
        .toList();
  }

  private static void check(Path input) {
    List<String> settings = TestData.settings(TestData.read(TestData.expected(input)));
    LintResult result = TestCase.of(settings).lint(input.toString(), TestData.bytes(input));
    Source source = result.document().source();
    for (Finding finding : result.findings()) {
      isInside(source, finding.range());
      finding.related().forEach(related -> isInside(source, related.range()));
      if (!finding.rule().id().category().equals("syntax")) {
        marks(result, finding);
        finding.related().forEach(related -> resolves(result, related));
      }
    }
  }

  private static void isInside(Source source, TextRange range) {
    assertTrue(range.end() <= source.text().length(), () -> range + " is outside the text");
    assertTrue(!range.isEmpty() || source.text().isEmpty(), () -> range + " is empty");
  }

  static void marks(LintResult result, Finding finding) {
    Node node = find(result, finding.pointer());
    assertNotNull(node, () -> finding.pointer() + " points nowhere");
    TextRange range = finding.range();
    if (finding.part() == Part.VALUE) {
      assertEquals(expectedValue(node.value(), range), range, finding.toString());
    } else {
      JsonString key = node.key();
      assertEquals(key == null ? opening(node.value()) : key.range(), range, finding.toString());
    }
  }

  private static void resolves(LintResult result, Related related) {
    assertNotNull(find(result, related.pointer()), () -> related.pointer() + " points nowhere");
  }

  /** The value, or any characters between the quotes of a string. */
  private static TextRange expectedValue(JsonValue value, TextRange range) {
    boolean inside = value instanceof JsonString string && string.contentRange().contains(range);
    return inside ? range : opening(value);
  }

  private static TextRange opening(JsonValue value) {
    TextRange range = value.range();
    boolean bracket = value instanceof JsonObject || value instanceof JsonArray;
    return bracket ? new TextRange(range.start(), range.start() + 1) : range;
  }

  private static @Nullable Node find(LintResult result, String pointer) {
    JsonValue root = result.document().root();
    assertNotNull(root);
    Node at = new Node(null, root);
    for (String escaped :
        pointer.isEmpty() ? List.<String>of() : List.of(pointer.substring(1).split("/", -1))) {
      at = at == null ? null : child(at.value(), escaped.replace("~1", "/").replace("~0", "~"));
    }
    return at;
  }

  private static @Nullable Node child(JsonValue value, String segment) {
    return switch (value) {
      case JsonObject object -> {
        Member member = object.member(segment);
        yield member == null ? null : new Node(member.key(), member.value());
      }
      case JsonArray array -> {
        int index = Integer.parseInt(segment);
        yield index < array.elements().size() ? new Node(null, array.elements().get(index)) : null;
      }
      default -> null;
    };
  }
}
