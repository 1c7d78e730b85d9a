package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Knows which part of {@code input.derived} comes from which value. */
final class DerivedTexts {
  private DerivedTexts() {}

  /** Takes away what the core would not know without the value at {@code path}. */
  static void forget(ObjectNode input, List<JsonNode> path) {
    if (!(input.path("derived") instanceof ObjectNode derived)) {
      return;
    }
    if (touches(path, "cloud", "networking", "destination_cidrs")) {
      derived.putArray("cidrs");
    }
    if (touches(path, "metadata", "region") || path.getFirst().asText().equals("containers")) {
      derived.remove("region");
    }
    if (path.getFirst().asText().equals("containers")) {
      forgetContainers(derived, path);
    }
  }

  private static void forgetContainers(ObjectNode derived, List<JsonNode> path) {
    if (path.size() == 1) {
      derived.putArray("containers");
    } else if (derived.path("containers").path(path.get(1).asInt()) instanceof ObjectNode texts) {
      if (path.size() == 2) {
        texts.removeAll();
      } else {
        texts.remove(path.get(2).asText());
      }
    }
  }

  private static boolean touches(List<JsonNode> path, String... other) {
    for (int i = 0; i < Math.min(path.size(), other.length); i++) {
      if (!path.get(i).asText().equals(other[i])) {
        return false;
      }
    }
    return true;
  }
}
