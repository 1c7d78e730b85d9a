package easlint.service;

import easlint.json.Document;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Trees built by hand, for tests in which places do not matter. */
final class DerivedTrees {
  private static final TextRange NOWHERE = new TextRange(0, 0);

  private DerivedTrees() {}

  static CanonicalConfig config(JsonObject root) {
    return CanonicalConfig.of(new Document(Source.of("x", ""), root, List.of()));
  }

  static JsonObject object(Member... members) {
    return new JsonObject(List.of(members), NOWHERE, true);
  }

  static JsonObject object(String name, JsonValue value) {
    return object(member(name, value));
  }

  static Member member(String name, JsonValue value) {
    return new Member(text(name), value);
  }

  static JsonArray list(JsonValue... elements) {
    return new JsonArray(Stream.of(elements).toList(), NOWHERE, true);
  }

  static JsonString text(String value) {
    return new JsonString(value, value, NOWHERE, true);
  }
}
