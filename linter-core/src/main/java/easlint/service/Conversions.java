package easlint.service;

import easlint.json.JsonArray;
import easlint.json.JsonBoolean;
import easlint.json.JsonNull;
import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How EAS reads a value of another type than the documented one. */
final class Conversions {
  private Conversions() {}

  /**
   * {@return what EAS takes instead of the written value, or null when it takes the value itself,
   * or nothing}
   */
  static @Nullable JsonValue convert(JsonValue written, SettingSpec spec) {
    return switch (written.kind()) {
      case STRING -> spec.takes('s') ? null : fromText((JsonString) written, spec);
      case NUMBER -> fromNumber((JsonNumber) written, spec);
      case BOOLEAN -> fromBoolean((JsonBoolean) written, spec);
      case OBJECT -> fromEmpty(written, ((JsonObject) written).members().isEmpty(), 'o', spec);
      case ARRAY -> fromEmpty(written, ((JsonArray) written).elements().isEmpty(), 'a', spec);
      case NULL, ERROR -> null;
    };
  }

  /** What is empty counts as absent where it is not even of the right type. */
  private static @Nullable JsonValue fromEmpty(
      JsonValue written, boolean empty, char type, SettingSpec spec) {
    boolean absent = empty && !spec.takes(type) && spec.hasType() && !spec.countsWhenEmpty();
    return absent ? new JsonNull(written.range()) : null;
  }

  private static @Nullable JsonValue fromText(JsonString text, SettingSpec spec) {
    if (spec.takes('b') && (spec.converts('t') || spec.converts('q'))) {
      Boolean value = toBoolean(text.value());
      return value == null ? null : new JsonBoolean(value, text.range());
    }
    boolean number = spec.converts('t') && isNumber(text.value(), spec.takes('n'));
    return number ? new JsonNumber(plainNumber(text.value()), text.range()) : null;
  }

  private static @Nullable JsonValue fromNumber(JsonNumber number, SettingSpec spec) {
    if (spec.takes('i') && !spec.takes('n')) {
      boolean cut = spec.converts('f') && NumberText.hasFraction(number.text());
      return cut ? new JsonNumber(wholePart(number.text()), number.range()) : null;
    }
    boolean text = !spec.takes('n') && !spec.takes('i') && spec.converts('n');
    return text ? new JsonString(number.text(), number.text(), number.range(), false) : null;
  }

  private static @Nullable JsonValue fromBoolean(JsonBoolean value, SettingSpec spec) {
    if (spec.takes('b') || !spec.converts('b')) {
      return null;
    }
    String text = value.value() ? "true" : "false";
    return new JsonString(text, text, value.range(), false);
  }

  /** The texts that EAS takes for a boolean (domain.md); any other is false, silently. */
  static @Nullable Boolean toBoolean(String text) {
    return switch (text) {
      case "true", "True", "TRUE", "t", "T", "1" -> true;
      case "false", "False", "FALSE", "f", "F", "0" -> false;
      default -> null;
    };
  }

  /** A base-10 number: digits with a sign, and a fraction where the setting takes one. */
  private static boolean isNumber(String text, boolean fraction) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int digits = 0;
    int dots = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && fraction && dots == 0 && digits > 0) {
        dots++;
      } else {
        return false;
      }
    }
    return digits > 0 && text.length() < 300 && !text.endsWith(".");
  }

  private static String plainNumber(String text) {
    return new BigDecimal(text).toPlainString();
  }

  private static String wholePart(String number) {
    return NumberText.value(number).setScale(0, RoundingMode.DOWN).toPlainString();
  }
}
