package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The authored schema as one tree: its files joined, its shared definitions in place. */
final class AuthoredSchema {
  private static final String LOCAL = "#/$defs/";

  private final Path folder;

  private AuthoredSchema(Path folder) {
    this.folder = folder;
  }

  /** {@return the whole schema, without a reference, starting from service.schema.json} */
  static ObjectNode read(Path folder) throws IOException {
    return new AuthoredSchema(folder).file("service.schema.json");
  }

  private ObjectNode file(String name) throws IOException {
    ObjectNode root = Json.read(folder.resolve(name));
    JsonNode definitions = root.path("$defs");
    root.remove("$defs");
    return joined(root, definitions);
  }

  private ObjectNode joined(ObjectNode node, JsonNode definitions) throws IOException {
    ObjectNode result = Json.object();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (!member.getKey().equals("$ref")) {
        result.set(member.getKey(), value(member.getValue(), definitions));
      }
    }
    if (node.has("$ref")) {
      addAbsent(result, target(node.get("$ref").asText(), definitions));
    }
    return result;
  }

  private JsonNode value(JsonNode value, JsonNode definitions) throws IOException {
    if (value instanceof ObjectNode object) {
      return joined(object, definitions);
    }
    if (value instanceof ArrayNode array) {
      ArrayNode result = array.arrayNode();
      for (JsonNode element : array) {
        result.add(value(element, definitions));
      }
      return result;
    }
    return value;
  }

  private ObjectNode target(String reference, JsonNode definitions) throws IOException {
    if (!reference.startsWith(LOCAL)) {
      return file(reference);
    }
    if (definitions.path(reference.substring(LOCAL.length())) instanceof ObjectNode definition) {
      return joined(definition, definitions);
    }
    throw new IllegalArgumentException("the schema defines no " + reference);
  }

  /** What stands beside a reference wins over what it refers to. */
  private static void addAbsent(ObjectNode result, ObjectNode referred) {
    for (Map.Entry<String, JsonNode> member : referred.properties()) {
      if (!result.has(member.getKey())) {
        result.set(member.getKey(), member.getValue());
      }
    }
  }
}
