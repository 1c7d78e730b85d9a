package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.text.Source;
import easlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlParserTest {

  @Test
  void readsTheTreeThatTheSameJsonGives() {
    String yaml =
        """
        # a comment
        text: plain words   # not part of it
        quoted: "a \\"b\\" \\u00e9"
        single: 'it''s'
        list:
          - one
          - [two, {three: 3}]
        indentless:
        - 1
        - nested:
            deep: true
        folded: >
          two
          lines
        literal: |-
          as
          is
        plain: two
          lines
        nothing:
        tilde: ~
        empty: {}
        """;
    assertEquals(
        "{\"text\": \"plain words\", \"quoted\": \"a \\\"b\\\" é\", \"single\": \"it's\", "
            + "\"list\": [\"one\", [\"two\", {\"three\": 3}]], "
            + "\"indentless\": [1, {\"nested\": {\"deep\": true}}], "
            + "\"folded\": \"two lines\\n\", \"literal\": \"as\\nis\", \"plain\": \"two lines\", "
            + "\"nothing\": null, \"tilde\": null, \"empty\": {}}",
        Trees.show(root(yaml)));
  }

  @ParameterizedTest
  @CsvSource({
    "yes,'\"yes\"'",
    "True,true",
    "FALSE,false",
    "NULL,null",
    "12,12",
    "0x1F,31",
    "0o17,15",
    "-07,-7",
    "+1.5,1.5",
    ".5,0.5",
    "1.,1",
    "1e3,1E+3",
    "0b1,'\"0b1\"'",
    "2027-01-31,'\"2027-01-31\"'",
    "1_000,'\"1_000\"'",
    "'\"12\"','\"12\"'"
  })
  void readsScalarsByTheCoreSchema(String scalar, String json) {
    assertEquals("{\"k\": " + json + "}", Trees.show(root("k: " + scalar)));
  }

  @Test
  void keepsTheExactPlaces() {
    String yaml =
        """
        first: 😀 smile  # comment
        "quoted key" : 'it''s'
        block:
          - a: 1
            b: |
              text
              more
          - [x, "y, z"]
        last: two
          lines
        """;
    JsonObject root = (JsonObject) root(yaml);
    assertEquals(
        List.of(
            "first=😀 smile",
            "\"quoted key\"='it''s'",
            "a=1",
            "b=|\n      text\n      more",
            "[x, \"y, z\"]",
            "x",
            "\"y, z\"",
            "last=two\n  lines"),
        places(root, yaml));
    JsonValue block = root.get("block");
    assertNotNull(block);
    assertEquals(yaml.indexOf("- a: 1"), block.range().start());
    assertEquals(yaml.indexOf("\nlast"), block.range().end());
  }

  /** Members as key=value and elements, of leaves and flow collections. */
  private static List<String> places(JsonValue value, String text) {
    List<String> out = new ArrayList<>();
    if (value instanceof JsonObject object) {
      for (Member member : object.members()) {
        boolean leaf =
            !(member.value() instanceof JsonArray || member.value() instanceof JsonObject);
        if (leaf) {
          out.add(slice(text, member.key().range()) + "=" + slice(text, member.value().range()));
        }
        out.addAll(places(member.value(), text));
      }
    } else if (value instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        if (!(element instanceof JsonObject)) {
          out.add(slice(text, element.range()));
        }
        out.addAll(places(element, text));
      }
    }
    return out;
  }

  private static String slice(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tab             | `a:\\n\\tb: 1`                | `\\t`",
        "quote           | `a: \"open\\nb: 1\\n`         | `\"`",
        "quote           | `a: \"bad \\\\q\"`            | `\"`",
        "bracket         | `a: [one, two\\nb: 3`         | `:`",
        "colon           | `a: 1\\nb\\nc: 2`             | `b`",
        "indentation     | `a:\\n   b: 1\\n  c: 2`       | `c`",
        "second-colon    | `a: b: c`                     | `:`",
        "character       | `a: @b`                       | `@`",
        "character       | `a: %b`                       | `%`",
        "character       | `a: \\001`                   | `\\001`",
        "alias           | `a: &x 1\\nb: *x`             | `*x`",
        "tag             | `a: !!str 1`                  | `!!str 1`",
        "tag             | `a: !!map {b: 1}`             | `!`",
        "documents       | `a: 1\\n---\\nb: 2`           | `---`",
        "key             | `[a]: 1`                      | `[`",
        "key             | `? {a: b}\\n: 1`              | `{`",
        "duplicate-key   | `a: 1\\nb: 2\\na: 3`          | `a`",
        "number          | `a: .inf`                     | `.inf`"
      })
  void saysWhatIsNoYaml(String variant, String escaped, String place) {
    String text = unescape(escaped);
    YamlDocument read = YamlParser.parse(Source.of("c.yaml", text));
    assertEquals(1, read.problems().size(), read.problems()::toString);
    YamlProblem problem = read.problems().getFirst();
    assertEquals(variant, problem.variant());
    assertEquals(unescape(place), slice(text, problem.range()));
  }

  private static String unescape(String text) {
    return text.translateEscapes();
  }

  @Test
  void theSecondOfTwoKeysIsTheWrongOne() {
    YamlProblem problem =
        YamlParser.parse(Source.of("c", "a: 1\nb: 2\na: 3")).problems().getFirst();
    assertEquals(new TextRange(10, 11), problem.range());
    assertEquals(List.of(new TextRange(0, 1)), problem.related());
  }

  @Test
  void deepNestingIsAProblemAndNotACrash() {
    String text = "[".repeat(5000) + "]".repeat(5000);
    assertEquals(
        "too-deep", YamlParser.parse(Source.of("c", text)).problems().getFirst().variant());
  }

  @Test
  void bytesThatAreNoUtf8AreAProblem() {
    byte[] latin = "a: é".getBytes(StandardCharsets.ISO_8859_1);
    YamlDocument read = YamlParser.parse(Source.decode("c", latin));
    assertEquals("encoding", read.problems().getFirst().variant());
    assertEquals(new TextRange(3, 4), read.problems().getFirst().range());
  }

  @Test
  void aTextWithoutContentHasNoRoot() {
    for (String text : List.of("", "\n", "# only a comment\n", "---\n...\n")) {
      YamlDocument read = YamlParser.parse(Source.of("c", text));
      assertEquals(List.of(), read.problems());
      JsonValue root = read.document().root();
      assertTrue(root == null || root.kind() == JsonValue.Kind.NULL, text);
    }
  }

  @Test
  void nothingIsReadOfATextThatIsTooLarge() {
    String text = "a: " + "x".repeat(YamlParser.LIMIT);
    YamlDocument read = YamlParser.parse(Source.of("c", text));
    assertEquals("too-large", read.problems().getFirst().variant());
    assertNull(read.document().root());
  }

  /** Every prefix of a text, and every text with a character taken out, is read or explained. */
  @Test
  void brokenTextIsExplainedAndNeverThrows() {
    String text = "a: {b: [1, \"two\"], 'c': ~}\nd:\n  - e: |\n      x\n  - !t *f\n? g\n: h # 😀\n";
    for (int i = 0; i < text.length(); i++) {
      inside(text.substring(0, i));
      inside(text.substring(0, i) + text.substring(i + 1));
    }
  }

  private static void inside(String text) {
    for (YamlProblem problem : YamlParser.parse(Source.of("c", text)).problems()) {
      assertTrue(problem.range().end() <= text.length(), text);
      assertTrue(text.isBlank() || !problem.range().isEmpty(), text + problem);
    }
  }

  private static JsonValue root(String yaml) {
    YamlDocument read = YamlParser.parse(Source.of("c.yaml", yaml));
    assertEquals(List.of(), read.problems());
    JsonValue root = read.document().root();
    assertNotNull(root);
    return root;
  }
}
