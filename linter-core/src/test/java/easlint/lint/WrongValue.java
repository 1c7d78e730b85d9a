package easlint.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A value that is wrong for a setting.
 *
 * @param value the value
 * @param rule the rule that says so, with its variant in brackets if there is one to be sure of
 */
record WrongValue(JsonNode value, String rule) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** All values to try at a place of a file. */
  static List<WrongValue> all(ObjectNode file, List<String> path) {
    TableSetting setting = Objects.requireNonNull(TableSetting.find(path));
    JsonNode schema = CompleteFiles.schemaOf(setting.path());
    List<WrongValue> out = new ArrayList<>(of(setting, schema));
    out.addAll(tolerated(setting, Objects.requireNonNull(Respelled.find(file, path))));
    return out;
  }

  /**
   * One value of each kind that is wrong for a setting.
   *
   * @param schema what the schema says of it
   */
  private static List<WrongValue> of(TableSetting setting, JsonNode schema) {
    List<WrongValue> out = new ArrayList<>();
    out.add(new WrongValue(NODES.textNode("<fill-in>"), "structure/placeholder"));
    if (!setting.types().isEmpty()) {
      addTypes(setting, out);
    }
    addBounds(setting, schema, out);
    addTexts(setting, schema, out);
    return out;
  }

  /**
   * The value that a setting has, written as another type which EAS converts.
   *
   * @param value the value, of the documented type
   */
  private static List<WrongValue> tolerated(TableSetting setting, JsonNode value) {
    List<WrongValue> out = new ArrayList<>();
    String rule = setting.converts('q') ? "" : "structure/loose-type";
    boolean fromText = setting.converts('t') || setting.converts('q');
    if (fromText && (value.isNumber() || value.isBoolean())) {
      out.add(new WrongValue(NODES.textNode(value.asText()), rule));
    }
    if (setting.converts('f') && value.isInt()) {
      out.add(new WrongValue(NODES.numberNode(value.asInt() + 0.5), rule));
    }
    if (setting.converts('n') && value.asText().matches("[1-9][0-9]*([.][0-9])?")) {
      out.add(new WrongValue(NODES.numberNode(new BigDecimal(value.asText())), rule));
    }
    if (setting.converts('b')) {
      out.add(new WrongValue(NODES.booleanNode(true), rule));
    }
    return out;
  }

  /** A copy of a file, with this value at a place. */
  ObjectNode in(ObjectNode file, List<String> path) {
    ObjectNode copy = file.deepCopy();
    JsonNode holder = Respelled.find(copy, path.subList(0, path.size() - 1));
    if (holder instanceof ArrayNode list) {
      list.set(Integer.parseInt(path.getLast()), value);
    } else {
      ((ObjectNode) Objects.requireNonNull(holder)).set(path.getLast(), value);
    }
    return copy;
  }

  private static void addTypes(TableSetting setting, List<WrongValue> out) {
    ObjectNode object = NODES.objectNode().put("some", "thing");
    ArrayNode list = NODES.arrayNode().add("something");
    if (!setting.takes('o')) {
      out.add(type(object));
    }
    if (!setting.takes('a')) {
      out.add(type(list));
    }
    if (!setting.takes('s') && !setting.has('S')) {
      out.add(type(NODES.textNode("ture")));
    }
    if (!setting.takes('b') && !setting.converts('b')) {
      out.add(type(NODES.booleanNode(true)));
    }
    if (setting.types().matches("[bao]+")) {
      out.add(type(NODES.numberNode(5)));
    }
  }

  private static WrongValue type(JsonNode value) {
    return new WrongValue(value, "structure/type");
  }

  private static void addBounds(TableSetting setting, JsonNode schema, List<WrongValue> out) {
    String asText = setting.takes('s') ? "structure/pattern" : "structure/range";
    for (String keyword : List.of("minimum", "exclusiveMinimum", "maximum")) {
      if (schema.has(keyword)) {
        BigDecimal bound = schema.get(keyword).decimalValue();
        int step = keyword.equals("maximum") ? 1 : keyword.equals("minimum") ? -1 : 0;
        BigDecimal outside = bound.add(BigDecimal.valueOf(step));
        out.add(new WrongValue(NODES.numberNode(outside), "structure/range"));
        out.add(new WrongValue(NODES.textNode(outside.toPlainString()), asText));
        out.add(new WrongValue(NODES.textNode(padded(outside)), asText));
      }
    }
  }

  /** The same number as a text with zeros before it. */
  private static String padded(BigDecimal number) {
    return (number.signum() < 0 ? "-00" : "+00") + number.abs().toPlainString();
  }

  private static void addTexts(TableSetting setting, JsonNode schema, List<WrongValue> out) {
    if (schema.has("enum")) {
      boolean texts = schema.get("enum").get(0) instanceof TextNode;
      JsonNode other = texts ? NODES.textNode("no-such-value") : NODES.numberNode(77);
      out.add(new WrongValue(other, "structure/enum"));
    }
    if (schema.has("pattern")) {
      out.add(new WrongValue(NODES.textNode("no such form"), "structure/pattern"));
    }
    if (setting.types().equals("s") && !schema.has("enum") && schema.has("pattern")) {
      out.add(new WrongValue(NODES.numberNode(5), "structure/pattern"));
    }
  }
}
