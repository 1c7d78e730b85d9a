package easlint.json;

import java.util.StringJoiner;

/** Trees as text, for comparing and for expected results. */
final class Trees {
  private Trees() {}

  /**
   * {@return the tree in one line} Numbers as written, strings by value, {@code ?text?} for an
   * error, {@code !} behind a bracket that was not closed.
   */
  static String show(JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        StringJoiner out = new StringJoiner(", ", "{", object.closed() ? "}" : "}!");
        object.members().forEach(m -> out.add(quoted(m.name()) + ": " + show(m.value())));
        yield out.toString();
      }
      case JsonArray array -> {
        StringJoiner out = new StringJoiner(", ", "[", array.closed() ? "]" : "]!");
        array.elements().forEach(element -> out.add(show(element)));
        yield out.toString();
      }
      case JsonString string -> quoted(string.value());
      case JsonNumber number -> number.text();
      case JsonBoolean bool -> String.valueOf(bool.value());
      case JsonNull _ -> "null";
      case JsonError error -> "?" + error.text().replace("\n", "\\n") + "?";
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c) || c == '\uFFFD') {
            out.append("\\u%04X".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
