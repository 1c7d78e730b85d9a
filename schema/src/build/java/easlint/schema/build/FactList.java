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

  /** Puts the values in the place of a list's name in {@code x-open-enum}. */
  static void fillOpenLists(List<Setting> settings, List<FactList> lists) {
    for (Setting setting : settings) {
      String name = setting.schema().path("x-open-enum").asText();
      if (!name.isEmpty()) {
        named(name, lists).values().forEach(setting.schema().putArray("x-open-enum")::add);
      }
    }
  }

  private static FactList named(String name, List<FactList> lists) {
    for (FactList list : lists) {
      if (list.name().equals(name)) {
        return list;
      }
    }
    throw new IllegalArgumentException(
        "the schema names a list of facts that is not there: " + name);
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
