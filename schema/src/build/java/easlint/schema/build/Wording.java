package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The texts of the published schema. */
final class Wording {
  private Wording() {}

  /** Copies the texts of a setting and adds the long description that VS Code shows. */
  static void describe(ObjectNode node, ObjectNode out) {
    for (String member :
        List.of("title", "description", "default", "examples", "defaultSnippets")) {
      if (node.has(member)) {
        out.set(member, node.get(member));
      }
    }
    if (node.has("description")) {
      out.put("markdownDescription", markdown(node));
    }
  }

  private static String markdown(ObjectNode node) {
    List<String> notes = new ArrayList<>();
    add(notes, "Unit", unit(node));
    add(notes, "Default", code(node.path("default")));
    add(notes, "Allowed", values(node.path("enum")));
    add(notes, "Known values", values(node.path("x-open-enum")));
    add(notes, "Range", range(node));
    add(notes, "Source", source(node));
    return node.path("description").asText() + "\n\n" + String.join("  \n", notes);
  }

  private static void add(List<String> notes, String label, String text) {
    if (!text.isEmpty()) {
      notes.add(label + ": " + text);
    }
  }

  private static String code(JsonNode value) {
    return value.isMissingNode() ? "" : "`" + value + "`";
  }

  /** {@return the unit; for a count there is none to name} */
  private static String unit(ObjectNode node) {
    String unit = node.path("x-unit").asText();
    return unit.equals("count") ? "" : unit;
  }

  private static String values(JsonNode list) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : list) {
      values.add(code(value));
    }
    return String.join(", ", values);
  }

  private static String range(ObjectNode node) {
    if (node.has("exclusiveMinimum")) {
      return "above " + node.path("exclusiveMinimum");
    }
    if (!node.has("minimum")) {
      return "";
    }
    String from = node.path("minimum").asText();
    return node.has("maximum") ? from + " to " + node.path("maximum") : from + " or more";
  }

  private static String source(ObjectNode node) {
    String source = node.path("x-source").asText();
    return source.isEmpty() ? "" : source + " (" + node.path("x-reference").asText() + ")";
  }

  /** {@return what an editor says about an accepted spelling that is not the documented one} */
  static String deprecation(SettingPath documented) {
    return "Accepted, but the documented spelling is " + documented.spoken() + ".";
  }
}
