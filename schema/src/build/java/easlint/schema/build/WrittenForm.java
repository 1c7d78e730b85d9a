package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file may hold at a setting: its own type, what EAS converts, nothing, or a placeholder.
 *
 * <p>Keywords such as {@code minimum} and {@code pattern} judge one type only, so most settings
 * need no alternatives: a list of types, the bounds for numbers, a pattern for texts.
 */
final class WrittenForm {
  private final Setting setting;
  private final ObjectNode schema;
  private final ObjectNode definitions;
  private final ObjectNode out;
  private final boolean filled;

  private WrittenForm(Setting setting, ObjectNode definitions, ObjectNode out) {
    this.setting = setting;
    this.schema = setting.schema();
    this.definitions = definitions;
    this.out = out;
    this.filled = setting.required().equals("error");
  }

  /**
   * Adds the keywords that judge a setting's value.
   *
   * @param suggestions values that editors offer
   * @param definitions what the keywords refer to; gets what is not yet there
   * @param out the schema of the setting
   */
  static void constrain(
      Setting setting, List<String> suggestions, ObjectNode definitions, ObjectNode out) {
    WrittenForm form = new WrittenForm(setting, definitions, out);
    form.addTypes();
    form.addBounds();
    form.addTexts(suggestions);
  }

  private void addTypes() {
    List<String> own = setting.types();
    if (own.isEmpty()) {
      return;
    }
    Set<String> types = new LinkedHashSet<>();
    for (String type : own) {
      types.add(type.equals("integer") ? "number" : type);
    }
    if (own.equals(List.of("string")) && !schema.has("pattern")) {
      types.add("number");
    }
    types.add("string");
    if (Json.texts(schema, "x-loose").contains("boolean")) {
      types.add("boolean");
    }
    if (!filled && !isObjectInList()) {
      types.add("null");
      addEmpty(types);
    }
    types.forEach(out.putArray("type")::add);
  }

  /**
   * An empty object or list counts as absent, in most places whatever the type. Only those pass: by
   * a condition, so that editors still name the types that are right.
   */
  private void addEmpty(Set<String> types) {
    ObjectNode otherwise = Json.object();
    types.forEach(otherwise.putArray("type")::add);
    if (!setting.flag("x-keep-empty") && types.addAll(List.of("object", "array"))) {
      out.putObject("if").put("$ref", "#/$defs/" + Texts.NOTHING);
      out.set("else", otherwise);
    }
  }

  private void addBounds() {
    for (String keyword : List.of("minimum", "maximum", "exclusiveMinimum")) {
      if (schema.has(keyword)) {
        out.set(keyword, schema.get(keyword));
      }
    }
    if (filled) {
      out.put("minLength", 1);
    }
  }

  private void addTexts(List<String> suggestions) {
    if (schema.has("enum")) {
      addValues();
    } else if (schema.has("pattern")) {
      out.put("pattern", Texts.orAbsent(schema.get("pattern").asText()));
      out.put("patternErrorMessage", "Write it like " + schema.path("examples").path(0) + ".");
    } else if (!suggestions.isEmpty()) {
      ArrayNode alternatives = alternatives();
      suggestions.forEach(alternatives.addObject().putArray("enum")::add);
      alternatives.addObject().set("type", out.get("type"));
    } else if (schema.has("maximum")) {
      Texts.limit(
          out, schema.path("minimum").intValue(), schema.get("maximum").intValue(), definitions);
    } else if (setting.types().size() == 1) {
      String text = text(setting.types().getFirst());
      if (!text.isEmpty()) {
        Texts.limit(out, text);
      }
    }
  }

  private void addValues() {
    ArrayNode alternatives = alternatives();
    JsonNode values = schema.get("enum");
    alternatives.addObject().set("enum", values);
    if (values.path(0).isNumber()) {
      addNumbers(values, alternatives);
    } else {
      alternatives.addObject().put("type", "string").put("pattern", Texts.anyCase(values));
    }
    alternatives.add(Texts.absent());
    alternatives.addObject().put("$ref", "#/$defs/" + Texts.NOTHING);
  }

  /**
   * EAS cuts fractions off, and reads texts; the values are all whole numbers from 0 to the last.
   */
  private void addNumbers(JsonNode values, ArrayNode alternatives) {
    int last = values.path(values.size() - 1).intValue();
    ObjectNode number = alternatives.addObject().put("type", "number");
    number.put("exclusiveMinimum", -1).put("exclusiveMaximum", last + 1);
    ObjectNode text = alternatives.addObject().put("type", "string");
    Texts.limit(text, 0, last, definitions);
  }

  private ArrayNode alternatives() {
    return out.putArray("anyOf");
  }

  private String text(String type) {
    return switch (type) {
      case "boolean" -> Texts.TRUTH;
      case "integer" -> countText();
      case "number" -> schema.has("exclusiveMinimum") ? Texts.POSITIVE_NUMBER : Texts.NUMBER;
      case "object", "array" ->
          setting.flag("x-keep-empty") || isObjectInList() ? Texts.PLACEHOLDER : Texts.BLANK;
      default -> "";
    };
  }

  /** A list has no place for an object that is absent. */
  private boolean isObjectInList() {
    return setting.path().last().equals(SettingPath.ELEMENT)
        && setting.types().equals(List.of("object"));
  }

  private String countText() {
    if (setting.flag("x-size-text")) {
      return Texts.SIZE;
    }
    return schema.path("minimum").asInt() >= 1 ? Texts.POSITIVE : Texts.COUNT;
  }
}
