package easlint.schema.build;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and prints JSON for the generator, always in the same form. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ObjectNode read(Path file) throws IOException {
    JsonNode node = MAPPER.readTree(Files.readString(file));
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException(file.getFileName() + " does not hold a JSON object");
  }

  /** {@return the shortest text, for files that only programs read} */
  static String compact(ObjectNode node) throws IOException {
    return MAPPER.writeValueAsString(node);
  }

  /** Two blanks of indentation and line feeds, whatever the platform. */
  static String text(ObjectNode node) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter);
    return MAPPER.writer(printer).writeValueAsString(node) + "\n";
  }

  /** {@return the texts of a list or of a single text; nothing when the member is absent} */
  static List<String> texts(ObjectNode node, String member) {
    JsonNode value = node.path(member);
    List<String> texts = new ArrayList<>();
    if (value.isTextual()) {
      texts.add(value.asText());
    }
    for (JsonNode element : value) {
      texts.add(element.asText());
    }
    return texts;
  }
}
