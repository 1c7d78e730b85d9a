package easlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.json.JsonArray;
import easlint.json.JsonBoolean;
import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import java.math.BigDecimal;

/**
 * Builds the nodes of the schema from a tree of ours: the library's reader costs a cold JVM tens of
 * milliseconds.
 */
final class PlainNodes {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private PlainNodes() {}

  static JsonNode of(JsonValue value) {
    return switch (value.kind()) {
      case OBJECT -> object((JsonObject) value);
      case ARRAY -> array((JsonArray) value);
      case STRING -> FACTORY.textNode(((JsonString) value).value());
      case NUMBER -> number(((JsonNumber) value).text());
      case BOOLEAN -> FACTORY.booleanNode(((JsonBoolean) value).value());
      case NULL, ERROR -> FACTORY.nullNode();
    };
  }

  /** The numbers of a schema are small. */
  private static JsonNode number(String text) {
    boolean integer = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    return integer
        ? FACTORY.numberNode(Long.parseLong(text))
        : FACTORY.numberNode(new BigDecimal(text));
  }

  private static ObjectNode object(JsonObject object) {
    ObjectNode out = FACTORY.objectNode();
    for (Member member : object.members()) {
      out.set(member.name(), of(member.value()));
    }
    return out;
  }

  private static ArrayNode array(JsonArray array) {
    ArrayNode out = FACTORY.arrayNode();
    for (JsonValue element : array.elements()) {
      out.add(of(element));
    }
    return out;
  }
}
