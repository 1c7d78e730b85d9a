package easlint.check;

import easlint.json.JsonArray;
import easlint.json.JsonBoolean;
import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;

/** Prints a value for a message in any language: as JSON, and short. */
public final class Printed {
  private static final int MAX_LENGTH = 60;

  private Printed() {}

  /** {@return the value; of an object or list only that it is one, of long text the beginning} */
  public static String of(JsonValue value) {
    return switch (value.kind()) {
      case STRING -> "\"" + shortened(((JsonString) value).value()) + "\"";
      case NUMBER -> shortened(((JsonNumber) value).text());
      case BOOLEAN -> ((JsonBoolean) value).value() ? "true" : "false";
      case OBJECT -> ((JsonObject) value).members().isEmpty() ? "{}" : "{…}";
      case ARRAY -> ((JsonArray) value).elements().isEmpty() ? "[]" : "[…]";
      case NULL, ERROR -> "null";
    };
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
    return text.substring(0, splits ? MAX_LENGTH - 1 : MAX_LENGTH) + "…";
  }
}
