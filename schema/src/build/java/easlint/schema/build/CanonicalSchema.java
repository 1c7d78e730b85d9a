package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** The schema of the canonical configuration: with all annotations, or with what validates only. */
final class CanonicalSchema {
  private static final Set<String> VALIDATING =
      Set.of("$schema", "$id", "type", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum");

  private CanonicalSchema() {}

  /** {@return a copy with titles, texts, sources and all, for hovers and pages} */
  static ObjectNode full(ObjectNode node) {
    return copy(node, true);
  }

  /** {@return a copy without annotations, small enough to be parsed on each run} */
  static ObjectNode lean(ObjectNode node) {
    ObjectNode lean = copy(node, false);
    lean.put("$id", "urn:easlint:schema:eas-service-validation:1");
    return lean;
  }

  private static ObjectNode copy(ObjectNode node, boolean annotations) {
    ObjectNode result = Json.object();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      if (key.equals("properties")) {
        result.set(key, properties(member.getValue(), annotations));
      } else if (member.getValue() instanceof ObjectNode below && isSchema(key)) {
        result.set(key, copy(below, annotations));
      } else if (annotations ? !key.equals("defaultSnippets") : VALIDATING.contains(key)) {
        result.set(key, member.getValue());
      }
    }
    if (!annotations) {
      warnings(node, result);
    }
    ArrayNode required = required(node);
    if (!required.isEmpty()) {
      result.set("required", required);
    }
    return result;
  }

  /** What no schema in an editor should refuse, and the linter yet warns of. */
  private static void warnings(ObjectNode node, ObjectNode result) {
    if (node.has("x-open-enum")) {
      result.set("enum", node.get("x-open-enum"));
    }
    if (node.path("x-not-empty").asBoolean()) {
      result.put("minItems", 1);
    }
  }

  private static boolean isSchema(String key) {
    return key.equals("items") || key.equals("additionalProperties");
  }

  private static ObjectNode properties(JsonNode properties, boolean annotations) {
    ObjectNode result = Json.object();
    for (Map.Entry<String, JsonNode> member : properties.properties()) {
      result.set(member.getKey(), copy((ObjectNode) member.getValue(), annotations));
    }
    return result;
  }

  /** {@return the members that have to be there; how bad it is when not, x-required says} */
  private static ArrayNode required(ObjectNode node) {
    ArrayNode required = node.arrayNode();
    for (Map.Entry<String, JsonNode> member : node.path("properties").properties()) {
      if (member.getValue().has("x-required")) {
        required.add(member.getKey());
      }
    }
    return required;
  }
}
