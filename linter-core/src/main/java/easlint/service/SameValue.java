package easlint.service;

import easlint.json.JsonArray;
import easlint.json.JsonBoolean;
import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares values by what they say, not by where they stand. */
final class SameValue {
  private SameValue() {}

  static boolean test(@Nullable JsonValue a, @Nullable JsonValue b) {
    if (a == null || b == null || a.kind() != b.kind()) {
      return a == null && b == null;
    }
    return switch (a.kind()) {
      case STRING -> ((JsonString) a).value().equals(((JsonString) b).value());
      case NUMBER -> number(a).compareTo(number(b)) == 0;
      case BOOLEAN -> ((JsonBoolean) a).value() == ((JsonBoolean) b).value();
      case NULL -> true;
      case ARRAY -> sameElements((JsonArray) a, (JsonArray) b);
      case OBJECT -> sameMembers((JsonObject) a, (JsonObject) b);
      case ERROR -> false;
    };
  }

  private static BigDecimal number(JsonValue value) {
    return NumberText.value(((JsonNumber) value).text());
  }

  private static boolean sameElements(JsonArray a, JsonArray b) {
    if (a.elements().size() != b.elements().size()) {
      return false;
    }
    for (int i = 0; i < a.elements().size(); i++) {
      if (!test(a.elements().get(i), b.elements().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMembers(JsonObject a, JsonObject b) {
    if (a.members().size() != b.members().size()) {
      return false;
    }
    for (Member member : a.members()) {
      if (!test(member.value(), b.get(member.name()))) {
        return false;
      }
    }
    return true;
  }
}
