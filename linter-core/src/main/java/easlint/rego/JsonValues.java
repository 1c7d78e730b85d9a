package easlint.rego;

/** Builds values from JSON. */
final class JsonValues {
  private JsonValues() {}

  /**
   * {@return the value of a JSON text in UTF-8}
   *
   * @throws IllegalArgumentException if it is not exactly one JSON value
   */
  static Value read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Value value = value(in);
    in.end();
    return value;
  }

  private static Value value(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> object(in);
      case '[' -> array(in);
      case '"' -> new StringValue(in.string());
      case 't' -> word(in, "true", BooleanValue.TRUE);
      case 'f' -> word(in, "false", BooleanValue.FALSE);
      case 'n' -> word(in, "null", NullValue.NULL);
      default -> in.number();
    };
  }

  private static Value word(JsonReader in, String word, Value meaning) {
    in.word(word);
    return meaning;
  }

  private static Value object(JsonReader in) {
    ObjectValue out = new ObjectValue();
    in.open('{');
    while (in.more('}')) {
      StringValue name = new StringValue(in.name());
      out.put(name, value(in));
    }
    return out;
  }

  private static Value array(JsonReader in) {
    ArrayValue out = new ArrayValue(4);
    in.open('[');
    while (in.more(']')) {
      out.add(value(in));
    }
    return out;
  }
}
