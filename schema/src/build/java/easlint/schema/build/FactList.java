package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dated list of facts, one file of {@code src/main/facts}.
 *
 * @param name the file's name without its ending
 * @param content the file
 */
record FactList(String name, ObjectNode content) {

  static List<FactList> readAll(Path folder) throws IOException {
    List<FactList> lists = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        lists.add(new FactList(name, Json.read(file)));
      }
    }
    return List.copyOf(lists);
  }

  String asOf() {
    return content.path("asOf").asText();
  }

  List<String> values() {
    List<String> values = new ArrayList<>();
    for (JsonNode entry : content.path("values")) {
      values.add(entry.path("value").asText());
    }
    return values;
  }
}
