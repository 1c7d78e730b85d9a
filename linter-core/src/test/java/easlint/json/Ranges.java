package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.Source;
import easlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Checks what holds for the ranges of every document, broken or not. */
final class Ranges {
  private final Document document;
  private final Source source;
  private final String what;

  Ranges(Document document) {
    this.document = document;
    source = document.source();
    what = "«" + source.text() + "» " + document.problems();
  }

  void check() {
    JsonValue root = document.root();
    if (root != null) {
      checkValue(root, new TextRange(0, source.text().length()));
    }
    int last = 0;
    for (SyntaxProblem problem : document.problems()) {
      assertTrue(problem.range().start() >= last, what);
      last = problem.range().start();
      checkProblem(problem);
    }
  }

  private void checkProblem(SyntaxProblem problem) {
    TextRange whole = new TextRange(0, source.text().length());
    assertTrue(whole.contains(problem.range()), what);
    assertFalse(problem.range().isEmpty() && !whole.isEmpty(), what);
    for (TextRange related : problem.related()) {
      assertTrue(whole.contains(related), what);
      assertFalse(related.isEmpty(), what);
    }
    if (problem.kind() != Kind.DUPLICATE_KEY) {
      assertInnermost(problem);
    }
  }

  /**
   * Walks down the pointer: each value on the way holds the place, and none below the last does.
   */
  private void assertInnermost(SyntaxProblem problem) {
    JsonValue value = document.root();
    JsonPointer pointer = JsonPointer.ROOT;
    boolean deeper = value != null;
    while (deeper) {
      deeper = false;
      for (int i = 0; i < childCount(value); i++) {
        JsonValue child = child(value, i);
        if (child.range().contains(problem.range())) {
          pointer = value instanceof JsonObject o ? pointer.member(name(o, i)) : pointer.element(i);
          value = child;
          deeper = true;
          break;
        }
      }
    }
    assertEquals(pointer, problem.pointer(), what);
  }

  private void checkValue(JsonValue value, TextRange parent) {
    assertTrue(parent.contains(value.range()), what);
    String text = source.slice(value.range());
    switch (value) {
      case JsonObject object -> checkMembers(object);
      case JsonArray array -> {
        int last = array.range().start();
        for (JsonValue element : array.elements()) {
          assertTrue(element.range().start() > last, what);
          last = element.range().end() - 1;
          checkValue(element, array.range());
        }
      }
      case JsonString string -> checkString(string);
      case JsonNumber number ->
          checkWord(number.text(), text, value.range(), LooseNumber.plain(text));
      case JsonBoolean bool ->
          checkWord(String.valueOf(bool.value()), text, value.range(), Words.plain(text));
      case JsonNull _ -> checkWord("null", text, value.range(), Words.plain(text));
      case JsonError error -> assertEquals(error.text(), text, what);
    }
    if (document.problems().isEmpty()) {
      JsonValue again = JsonParser.parse(Source.of("slice", text)).root();
      assertEquals(Trees.show(value), again == null ? "" : Trees.show(again), what);
    }
  }

  /** A word is what is written, or what was meant, and then a problem says so. */
  private void checkWord(String read, String written, TextRange range, @Nullable String meant) {
    if (!read.equals(written)) {
      assertEquals(read, meant, what);
      assertTrue(document.problems().stream().anyMatch(each -> each.range().equals(range)), what);
    }
  }

  private void checkMembers(JsonObject object) {
    int last = object.range().start();
    for (Member member : object.members()) {
      checkString(member.key());
      assertTrue(member.key().range().start() >= last, what);
      assertTrue(member.value().range().start() >= member.key().range().end(), what);
      assertTrue(object.range().contains(member.key().range()), what);
      last = member.value().range().end();
      checkValue(member.value(), object.range());
    }
  }

  private void checkString(JsonString string) {
    assertEquals(string.raw(), source.slice(string.contentRange()), what);
    assertTrue(string.range().contains(string.contentRange()), what);
    int length = string.value().length();
    assertEquals(string.contentRange(), string.partRange(0, length), what);
    for (int i = 0; i < length; i++) {
      TextRange part = string.partRange(i, i + 1);
      String raw = source.slice(part);
      if (!raw.startsWith("\\")) {
        assertEquals(string.value().substring(i, i + 1), raw, what);
      }
    }
    if (string.quoted()) {
      int middle = string.range().start();
      assertEquals(string, TreeSearch.string(document.root(), middle), what);
    }
  }

  private static int childCount(@Nullable JsonValue value) {
    return switch (value) {
      case JsonObject object -> object.members().size();
      case JsonArray array -> array.elements().size();
      case null, default -> 0;
    };
  }

  private static JsonValue child(@Nullable JsonValue value, int index) {
    return value instanceof JsonObject object
        ? object.members().get(index).value()
        : ((JsonArray) java.util.Objects.requireNonNull(value)).elements().get(index);
  }

  private static String name(JsonObject object, int index) {
    return object.members().get(index).name();
  }
}
