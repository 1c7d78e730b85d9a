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
    forgetTexts(derived, path);
    switch (path.getFirst().asText()) {
      case "containers" -> forgetElements(derived, "containers", path);
      case "storage" -> forgetElements(derived, "storage", path);
      default -> {}
    }
  }

  private static void forgetTexts(ObjectNode derived, List<JsonNode> path) {
    if (touches(path, "dockerAuth")) {
      derived.remove("dockerAuth");
    }
    if (touches(path, "oss_endpoint")) {
      derived.remove("ossEndpoint");
    }
  }

  /** Of a list, or one of its elements: what is known about all of it, or about one setting. */
  private static void forgetElements(ObjectNode derived, String list, List<JsonNode> path) {
    if (path.size() == 1) {
      derived.putArray(list);
    } else if (derived.path(list).path(path.get(1).asInt()) instanceof ObjectNode texts) {
      if (path.size() == 2) {
        texts.removeAll();
      } else {
        texts.remove(derivedName(path));
      }
    }
  }

  /** The core names most parts after the setting that they come from. */
  private static String derivedName(List<JsonNode> path) {
    String setting = path.get(2).asText();
    return switch (setting) {
      case "prepare" -> "requirements";
      case "mount_path" -> "mountPath";
      case "oss" -> path.getLast().asText().equals("endpoint") ? "ossEndpoint" : "ossPath";
      default -> setting;
    };
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
