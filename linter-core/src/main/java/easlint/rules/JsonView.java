package easlint.rules;

import easlint.json.JsonArray;
import easlint.json.JsonBoolean;
import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.rego.Value;
import easlint.rego.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a JSON tree for the engine. */
final class JsonView {
  private JsonView() {}

  /** {@return a tree as the engine sees it; text that is no JSON, and nothing at all, is null} */
  static Value of(@Nullable JsonValue json) {
    if (json == null) {
      return Values.NULL;
    }
    return switch (json.kind()) {
      case OBJECT -> object((JsonObject) json);
      case ARRAY -> array((JsonArray) json);
      case STRING -> Values.of(((JsonString) json).value());
      case NUMBER -> Values.number(((JsonNumber) json).text());
      case BOOLEAN -> Values.of(((JsonBoolean) json).value());
      case NULL, ERROR -> Values.NULL;
    };
  }

  private static Value object(JsonObject object) {
    LazyObject out = new LazyObject();
    for (Member member : object.members()) {
      out.with(member.name(), () -> of(member.value()));
    }
    return out;
  }

  private static Value array(JsonArray array) {
    List<Value> out = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      out.add(of(element));
    }
    return Values.array(out);
  }
}
