package easlint.schema;

import easlint.check.Printed;
import easlint.finding.Suggestion;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.BooleanWords;
import easlint.service.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rule says what the schema found, in which of its ways, with which words.
 *
 * @param rule the rule's id
 * @param variant which of its ways
 * @param args what the message names
 */
record Message(String rule, String variant, Map<String, String> args) {

  /**
   * {@return the words for a violation of a value, or null for a keyword that no rule speaks for}
   */
  static @Nullable Message of(Setting setting, Violation violation) {
    return switch (violation.keyword()) {
      case "type" -> type(setting);
      case "enum" -> listed(setting, violation);
      case "minimum", "maximum", "exclusiveMinimum" -> bound(setting, violation);
      case "pattern" -> new Message("structure/pattern", patternOf(setting), args(setting));
      case "minItems" -> new Message("structure/empty-list", "", args(setting));
      default -> null;
    };
  }

  private static Message type(Setting setting) {
    Map<String, String> args = args(setting);
    String expected = setting.expected().type();
    if (expected.equals("boolean") && setting.value() instanceof JsonString text) {
      String closest = BooleanWords.closest(text.value());
      if (closest != null) {
        args.put("closest", closest);
        return new Message("structure/type", "boolean-word", args);
      }
    }
    return new Message("structure/type", expected, args);
  }

  private static Message bound(Setting setting, Violation violation) {
    Map<String, String> args = args(setting);
    args.put("bound", violation.arguments().getFirst());
    String variant = violation.keyword().equals("exclusiveMinimum") ? "above" : violation.keyword();
    return new Message("structure/range", variant, args);
  }

  private static Message listed(Setting setting, Violation violation) {
    Map<String, String> args = args(setting);
    List<String> allowed = new ArrayList<>(violation.arguments());
    allowed.remove(""); // no choice to offer: leave the key out instead
    args.put("allowed", String.join(", ", allowed));
    String value = setting.value() instanceof JsonString text ? text.value() : "";
    String same = sameButCase(value, allowed);
    String closest = same == null ? Suggestion.closest(value, allowed) : same;
    if (closest != null) {
      args.put("closest", closest);
    }
    String variant = same != null ? "case" : closest != null ? "closest" : "";
    boolean open = setting.expected().isOpenList() && same == null;
    return new Message(
        "structure/enum", open ? (variant.isEmpty() ? "open" : "open-" + variant) : variant, args);
  }

  /** {@return whether only the case of the letters is not the documented one} */
  boolean isSpelledOtherwise() {
    return rule.equals("structure/enum") && variant.equals("case");
  }

  private static @Nullable String sameButCase(String value, List<String> allowed) {
    for (String each : allowed) {
      if (each.equalsIgnoreCase(value)) {
        return each;
      }
    }
    return null;
  }

  private static String patternOf(Setting setting) {
    return setting.name().equals("max_surge") ? "percentage" : "size";
  }

  private static Map<String, String> args(Setting setting) {
    Map<String, String> out = new HashMap<>();
    out.put("key", setting.nearestName());
    out.put("value", print(setting));
    return out;
  }

  private static String print(Setting setting) {
    JsonValue value = setting.written();
    return value == null || setting.isSecret() ? "•••" : Printed.of(value);
  }
}
