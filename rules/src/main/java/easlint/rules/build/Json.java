package easlint.rules.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** JSON in and out. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a list with each element on a line of its own, so that changes of it read well} */
  static String lines(String before, List<? extends JsonNode> elements, String after) {
    return elements.stream()
        .map(JsonNode::toString)
        .collect(Collectors.joining(",\n", before, after));
  }
}
