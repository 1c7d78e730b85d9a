package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Makes sentences of the errors that {@code opa check --format json} prints. */
final class OpaErrors {
  private OpaErrors() {}

  static List<String> sentences(Opa.Output output) {
    String text = output.all();
    if (!text.startsWith("{")) {
      return List.of(text);
    }
    List<String> out = new ArrayList<>();
    for (JsonNode error : Json.read(text).path("errors")) {
      JsonNode place = error.path("location");
      String message = error.path("message").asText();
      if (message.startsWith("undefined function ")) {
        message += ", which the engine has not (capabilities.json lists those that it has)";
      }
      out.add(
          new Problem(place.path("file").asText(), place.path("row").asInt(), message).toString());
    }
    return out;
  }
}
