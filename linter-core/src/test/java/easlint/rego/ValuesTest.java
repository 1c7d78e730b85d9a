package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private static final String TREE = "{\"a\":[1,\"x\",null,true],\"b\":{\"c\":2.50}}";

  @Test
  void jsonIsWrittenAsItWasReadWithSortedMembers() {
    assertEquals(
        TREE, Values.json(Values.parse(" {\"b\":{\"c\":2.50}, \"a\":[1,\"x\",null,true]} ")));
    assertEquals("\"a\\\"\\\\\\n\\u0001é\"", Values.json(Values.of("a\"\\\n\u0001é")));
  }

  @Test
  void escapesAreRead() {
    Value read = Values.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"");
    assertEquals("\"\\/\b\f\n\r\té😀", read.text());
    assertEquals("\uFFFDx", Values.parse("\"\\ud800x\"").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "[1 2]",
        "[,1]",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "{a:1}",
        "01",
        "-",
        "1.",
        "1e",
        "+1",
        ".5",
        "tru",
        "nul",
        "\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\n\"",
        "1 2",
        "[1]]",
        "1e99999999999",
        "\"a\\",
        "{\"a\":}",
        "NaN",
        "'a'"
      })
  void whatIsNoJsonIsRefusedWithAPlace(String text) {
    var error = assertThrows(IllegalArgumentException.class, () -> Values.parse(text));
    ErrorMessages.assertMentions("at byte ", error);
  }

  @Test
  void jsonThatIsNestedTooDeeplyIsRefused() {
    String deep = "[".repeat(100_000);
    var error = assertThrows(IllegalArgumentException.class, () -> Values.parse(deep));
    ErrorMessages.assertMentions("nested", error);
  }

  @Test
  void numbersAreEqualByValueAndKeepTheirLiteral() {
    assertEquals(Values.parse("16"), Values.parse("16.0"));
    assertEquals(Values.parse("16").hashCode(), Values.parse("1.6e1").hashCode());
    assertEquals("1.60e1", Values.parse("1.60e1").text());
    assertEquals(16, Values.parse("1.6e1").longValue());
    assertEquals("-0", Values.json(Values.parse("-0")));
    assertEquals(
        "123456789012345678901234567890",
        Values.json(Values.parse("123456789012345678901234567890")));
    assertThrows(IllegalStateException.class, () -> Values.parse("1.5").longValue());
    assertThrows(IllegalStateException.class, () -> Values.parse("1e30").longValue());
    assertThrows(IllegalStateException.class, () -> Values.of("1").longValue());
    assertThrows(IllegalArgumentException.class, () -> Values.number("true"));
  }

  @Test
  void valuesAreOrderedByKindThenByContent() {
    List<Value> ordered = new ArrayList<>();
    for (String json :
        List.of(
            "null", "false", "true", "-1", "0.5", "1", "\"\"", "\"a\"", "\"\uFB00\"", "\"😀\"")) {
      ordered.add(Values.parse(json));
    }
    for (String json :
        List.of("[]", "[1]", "[1,0]", "[2]", "{}", "{\"a\":1}", "{\"a\":2}", "{\"b\":0}")) {
      ordered.add(Values.parse(json));
    }
    ordered.add(Values.set(List.of()));
    ordered.add(Values.set(List.of(Values.of(1))));
    List<Value> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(5));
    assertEquals(ordered, Values.sorted(shuffled));
  }

  @Test
  void foreignValuesAreEqualByContent() {
    Value own = Values.parse("{\"a\":[\"x\",{\"b\":1}],\"c\":true}");
    Value foreign = ForeignTree.copyOf(own);
    assertTrue(Values.equal(own, foreign));
    assertTrue(Values.equal(foreign, own));
    assertEquals(0, Values.compare(foreign, own));
    assertEquals(own, foreign);
    assertEquals(Content.hash(own), Content.hash(foreign));
    assertFalse(Values.equal(own, ForeignTree.of(Map.of("a", List.of("x"), "c", true))));
    assertEquals(2, Values.set(List.of(own, foreign, Values.of("z"), ForeignTree.of("z"))).size());
    assertEquals(own, Values.set(List.of(foreign)).get(own));
  }

  @Test
  void manyMembersAreFoundAgain() {
    ObjectValue object = new ObjectValue();
    for (int i = 0; i < 5000; i++) {
      object.put(Values.of("k" + i), Values.of(i));
      object.put(Values.of(i), Values.of("v" + i));
    }
    object.put(Values.of("k7"), Values.of("replaced"));
    assertEquals(10_000, object.size());
    assertEquals(Values.of("replaced"), object.get(Values.of("k7")));
    assertEquals(Values.of("v4999"), object.get(Values.parse("4999.0")));
    assertNull(object.get(Values.of("k5000")));
    assertEquals(Values.of(0), object.keys().getFirst());
  }

  @Test
  void setsAndObjectsAreShownAsRegoWritesThem() {
    Value set = Values.set(List.of(Values.of("b"), Values.of(1)));
    assertEquals("{1, \"b\"}", set.toString());
    assertEquals("[1,\"b\"]", Values.json(set));
    assertEquals("set()", Values.set(List.of()).toString());
    assertEquals("{{1, \"b\"}: null}", new ObjectValue().put(set, Values.NULL).toString());
    assertNotEquals(set, Values.array(set.keys()));
  }
}
