package easlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.json.JsonBoolean;
import easlint.json.JsonNumber;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.NumberText;
import easlint.service.Setting;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Builds the validator's nodes straight from the canonical tree. What may not be judged is left out
 * of objects and stands as null in lists; so is what counts as absent.
 */
final class CanonicalNodes {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private CanonicalNodes() {}

  static JsonNode of(Setting setting) {
    JsonValue value = setting.value();
    if (setting.isOpaque()) {
      return FACTORY.nullNode();
    }
    return value == null ? object(setting) : of(value, setting);
  }

  private static JsonNode of(JsonValue value, Setting setting) {
    return switch (value.kind()) {
      case OBJECT -> object(setting);
      case ARRAY -> array(setting);
      case STRING -> FACTORY.textNode(((JsonString) value).value());
      case NUMBER -> number(((JsonNumber) value).text());
      case BOOLEAN -> FACTORY.booleanNode(((JsonBoolean) value).value());
      case NULL, ERROR -> FACTORY.nullNode();
    };
  }

  private static ObjectNode object(Setting setting) {
    ObjectNode out = FACTORY.objectNode();
    setting
        .fields()
        .forEach(
            (name, field) -> {
              if (isJudged(field)) {
                out.set(name, of(field));
              }
            });
    return out;
  }

  private static ArrayNode array(Setting setting) {
    ArrayNode out = FACTORY.arrayNode();
    for (Setting item : setting.items()) {
      out.add(isJudged(item) ? of(item) : FACTORY.nullNode());
    }
    return out;
  }

  /** {@return whether the schema has a say: the value is known, given, and no rule's own} */
  static boolean isJudged(Setting setting) {
    if (!setting.expected().isKnown() || setting.isOpaque()) {
      return false;
    }
    boolean unitText =
        setting.expected().allowsUnits()
            && setting.value() instanceof JsonString text
            && hasUnit(text.value());
    return !unitText && (isElement(setting) ? isFilled(setting) : !isAbsent(setting));
  }

  private static boolean isElement(Setting setting) {
    Setting parent = setting.parent();
    return parent != null && parent.isList();
  }

  /** A list has no place for an object that is absent. */
  private static boolean isFilled(Setting element) {
    return element.expected().type().equals("object") || !element.isBlank();
  }

  /**
   * An empty list stays: it deserves a word. An empty object counts as absent, and so null does.
   */
  private static boolean isAbsent(Setting setting) {
    boolean nothing = setting.kind() == JsonValue.Kind.NULL;
    boolean emptyObject = setting.kind() == JsonValue.Kind.OBJECT && setting.isEmpty();
    boolean emptyRight = emptyObject && setting.expected().type().equals("object");
    return nothing || emptyRight || (setting.isBlank() && !setting.expected().countsWhenEmpty());
  }

  /** A number with letters behind it: {@code 4Gi}, {@code 512 MB}. */
  private static boolean hasUnit(String text) {
    int i = 0;
    while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    return i > 0 && i < text.length() && Character.isLetter(text.charAt(text.length() - 1));
  }

  private static JsonNode number(String text) {
    BigDecimal value = NumberText.value(text);
    boolean integer = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    if (!integer) {
      return FACTORY.numberNode(value);
    }
    BigInteger whole = value.toBigInteger();
    return whole.bitLength() < Long.SIZE
        ? FACTORY.numberNode(whole.longValue())
        : FACTORY.numberNode(whole);
  }
}
