package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import easlint.json.SyntaxProblem.Kind;
import easlint.text.Source;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the parser to another one: on valid texts to its tree, on broken ones to its verdict. */
class AgainstJacksonTest {
  private static final JsonFactory JACKSON = new JsonFactory();

  /** What RFC 8259 allows and easlint reports all the same. */
  private static final Set<Kind> LEGAL = EnumSet.of(Kind.DUPLICATE_KEY, Kind.NOT_AN_OBJECT);

  @Test
  void sameTreeOnValidTexts() throws IOException {
    RandomJson random = new RandomJson(20260403);
    for (int i = 0; i < 3000; i++) {
      String text = random.object(5);
      Document document = JsonParser.parse(Source.of("random", text));
      assertFalse(document.problems().stream().anyMatch(AgainstJacksonTest::isIllegal), text);
      try (com.fasterxml.jackson.core.JsonParser jackson = JACKSON.createParser(text)) {
        jackson.nextToken();
        assertSame(jackson, Objects.requireNonNull(document.root()), text);
      }
      new Ranges(document).check();
    }
  }

  @Test
  void sameVerdictOnBrokenTexts() throws IOException {
    RandomJson random = new RandomJson(8259);
    int refused = 0;
    for (int i = 0; i < 30_000; i++) {
      String text = random.broken(random.object(3));
      Document document = JsonParser.parse(Source.of("broken", text));
      boolean accepted = accepts(text);
      assertTrue(agrees(accepted, document), () -> show(text, document));
      new Ranges(document).check();
      refused += accepted ? 0 : 1;
    }
    assertTrue(refused > 20_000, "few texts were broken: " + refused);
  }

  @Test
  void sameProblemsEachTime() {
    RandomJson random = new RandomJson(7);
    for (int i = 0; i < 2000; i++) {
      Source source = Source.of("broken", random.broken(random.object(3)));
      Document first = JsonParser.parse(source);
      Document second = JsonParser.parse(source);
      assertEquals(first.problems(), second.problems());
      assertEquals(first.root(), second.root());
    }
  }

  /** Rubbish made of the characters that mean something, not of broken JSON. */
  @Test
  void rubbish() throws IOException {
    RandomJson random = new RandomJson(404);
    for (int i = 0; i < 5000; i++) {
      String text = "";
      for (int edits = i % 12; edits >= 0; edits--) {
        text = random.broken(text);
      }
      String rubbish = text;
      Document document = JsonParser.parse(Source.of("rubbish", rubbish));
      boolean accepted = accepts(rubbish);
      assertTrue(agrees(accepted, document), () -> show(rubbish, document));
      new Ranges(document).check();
    }
  }

  /** A lone surrogate escape is legal in a value to Jackson, not in a name. */
  private static boolean agrees(boolean accepted, Document document) {
    boolean unsure =
        document.problems().stream().anyMatch(p -> p.variant().equals("lone-surrogate"));
    boolean illegal = document.problems().stream().anyMatch(AgainstJacksonTest::isIllegal);
    return accepted ? !illegal : illegal || unsure;
  }

  private static boolean isIllegal(SyntaxProblem problem) {
    return !LEGAL.contains(problem.kind()) && !problem.variant().equals("lone-surrogate");
  }

  private static boolean accepts(String text) throws IOException {
    try (com.fasterxml.jackson.core.JsonParser jackson = JACKSON.createParser(text)) {
      if (jackson.nextToken() == null) {
        return false;
      }
      jackson.skipChildren();
      return jackson.nextToken() == null;
    } catch (JsonProcessingException refused) {
      return false;
    }
  }

  private static String show(String text, Document document) {
    return "«" + text + "» " + document.problems();
  }

  /** Compares the value at the parser's token, and leaves the parser on its last token. */
  private static void assertSame(
      com.fasterxml.jackson.core.JsonParser jackson, JsonValue value, String text)
      throws IOException {
    JsonToken token = jackson.currentToken();
    switch (value) {
      case JsonObject object -> {
        assertEquals(JsonToken.START_OBJECT, token, text);
        for (Member member : object.members()) {
          assertEquals(JsonToken.FIELD_NAME, jackson.nextToken(), text);
          assertEquals(jackson.currentName(), member.name(), text);
          jackson.nextToken();
          assertSame(jackson, member.value(), text);
        }
        assertEquals(JsonToken.END_OBJECT, jackson.nextToken(), text);
      }
      case JsonArray array -> {
        assertEquals(JsonToken.START_ARRAY, token, text);
        for (JsonValue element : array.elements()) {
          jackson.nextToken();
          assertSame(jackson, element, text);
        }
        assertEquals(JsonToken.END_ARRAY, jackson.nextToken(), text);
      }
      case JsonString string -> {
        assertEquals(JsonToken.VALUE_STRING, token, text);
        assertEquals(jackson.getText(), string.value(), text);
      }
      case JsonNumber number -> {
        assertTrue(token.isNumeric(), text);
        assertEquals(jackson.getText(), number.text(), text);
      }
      case JsonBoolean bool -> assertEquals(jackson.getBooleanValue(), bool.value(), text);
      case JsonNull _ -> assertEquals(JsonToken.VALUE_NULL, token, text);
      case JsonError error -> throw new AssertionError(error + " in " + text);
    }
  }
}
