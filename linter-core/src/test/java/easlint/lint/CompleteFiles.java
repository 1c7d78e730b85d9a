package easlint.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Files that together hold every setting, each as it should be; one raises findings by right. */
final class CompleteFiles {
  static final List<String> NAMES =
      List.of("image", "command", "processor", "custom", "java", "warned");
  private static final Path FOLDER = Path.of("src", "test", "resources", "complete");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode SCHEMA = resource("/easlint/schema/validation.schema.json");

  private CompleteFiles() {}

  static ObjectNode file(String name) {
    try {
      return (ObjectNode) MAPPER.readTree(TestData.read(FOLDER.resolve(name + ".json")));
    } catch (JsonProcessingException e) {
      throw new AssertionError(name, e);
    }
  }

  static JsonNode resource(String name) {
    try (InputStream in = CompleteFiles.class.getResourceAsStream(name)) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  /** What the schema says of a setting. */
  static JsonNode schemaOf(List<String> path) {
    JsonNode at = SCHEMA;
    for (String segment : path) {
      at =
          switch (segment) {
            case "*" -> at.path("items");
            case "{}" -> at.path("additionalProperties");
            default -> at.path("properties").path(segment);
          };
    }
    return at;
  }

  /** The settings that a file holds; of a list's elements, the first that has the setting. */
  static List<List<String>> paths(ObjectNode file) {
    List<List<String>> out = new ArrayList<>();
    collect(file, List.of(), new HashSet<>(), out);
    return out;
  }

  private static void collect(
      JsonNode at, List<String> path, Set<List<String>> seen, List<List<String>> out) {
    TableSetting setting = TableSetting.find(path);
    if (!path.isEmpty() && setting == null) {
      return;
    }
    if (setting != null && seen.add(setting.path())) {
      out.add(path);
    }
    for (int i = 0; i < at.size() && at.isArray(); i++) {
      collect(at.get(i), with(path, Integer.toString(i)), seen, out);
    }
    at.properties().forEach(m -> collect(m.getValue(), with(path, m.getKey()), seen, out));
  }

  private static List<String> with(List<String> path, String segment) {
    List<String> out = new ArrayList<>(path);
    out.add(segment);
    return List.copyOf(out);
  }
}
