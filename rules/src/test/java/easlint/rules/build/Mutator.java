package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes one condition of a source at a time, by the places that OPA's own parser gives.
 *
 * <p>Each condition is negated and left out, each comparison moved by one, each element of a set or
 * an object left out. An assignment and {@code some ... in} are no conditions: without them nothing
 * compiles.
 */
final class Mutator {
  private static final Map<String, String> COMPARISONS =
      Map.of("lt", "<=", "lte", "<", "gt", ">=", "gte", ">");

  private final String file;
  private final String text;
  private final List<Integer> lines = new ArrayList<>(List.of(0));
  private final Map<String, Mutant> mutants = new LinkedHashMap<>();

  private Mutator(String file, String text) {
    this.file = file;
    this.text = text;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines.add(i + 1);
    }
  }

  /** {@return all mutants of a source of the rules that OPA reads} */
  static List<Mutant> mutants(Opa opa, String file) throws IOException {
    Opa.Output parsed =
        opa.run(List.of("parse", "--format", "json", "--json-include", "locations", file));
    Mutator mutator = new Mutator(file, Files.readString(opa.root().resolve(file)));
    mutator.visit(Json.read(parsed.out()).path("rules"));
    return List.copyOf(mutator.mutants.values());
  }

  private void visit(JsonNode node) {
    for (JsonNode condition : node.path("body")) {
      condition(condition);
    }
    String type = node.path("type").asText();
    if (type.equals("set") || type.equals("object")) {
      elements(node.path("value"));
    }
    // A condition's `terms` and a call's `value` are both a function and its arguments.
    comparison(node.path("terms"));
    comparison(node.path("value"));
    node.forEach(this::visit);
  }

  private void condition(JsonNode condition) {
    String source = source(condition);
    int start = start(condition);
    if (source.startsWith("else ")) {
      int from = source.lastIndexOf(" if ") + " if ".length();
      start += from;
      source = source.substring(from);
    }
    String function = condition.at("/terms/0/value/0/value").asText();
    if (condition.path("generated").asBoolean()
        || condition.path("terms").has("symbols")
        || function.equals("assign")) {
      return;
    }
    if (condition.path("negated").asBoolean()) {
      change(start, source, source.substring("not ".length()));
    } else {
      change(start, source, "not " + source);
    }
    change(start, source, "true");
  }

  private void comparison(JsonNode call) {
    String swapped = COMPARISONS.get(call.at("/0/value/0/value").asText());
    if (swapped != null && call.isArray() && call.size() == 3) {
      int start = start(call.get(1));
      int end = start(call.get(2)) + source(call.get(2)).length();
      int operator = start(call.get(0));
      int after = operator + source(call.get(0)).length();
      change(
          start,
          text.substring(start, end),
          text.substring(start, operator) + swapped + text.substring(after, end));
    }
  }

  /** Leaves out each element of a set or an object that has several. */
  private void elements(JsonNode values) {
    List<JsonNode> elements = new ArrayList<>();
    for (JsonNode value : values) {
      JsonNode first = value.isArray() ? value.get(0) : value;
      if (!first.path("value").isValueNode() || first.path("type").asText().equals("var")) {
        return;
      }
      elements.add(value);
    }
    elements.sort(Comparator.comparingInt(this::elementStart));
    for (int i = 0; i < elements.size() && elements.size() > 1; i++) {
      boolean last = i == elements.size() - 1;
      int from = last ? elementEnd(elements.get(i - 1)) : elementStart(elements.get(i));
      int to = last ? elementEnd(elements.get(i)) : elementStart(elements.get(i + 1));
      String element = text.substring(elementStart(elements.get(i)), elementEnd(elements.get(i)));
      add(from, to, "", "without " + element);
    }
  }

  private int elementStart(JsonNode element) {
    return start(element.isArray() ? element.get(0) : element);
  }

  private int elementEnd(JsonNode element) {
    JsonNode last = element.isArray() ? element.get(1) : element;
    return start(last) + source(last).length();
  }

  private void change(int start, String before, String after) {
    add(start, start + before.length(), after, before + " -> " + after);
  }

  private void add(int start, int end, String replacement, String change) {
    String changed = text.substring(0, start) + replacement + text.substring(end);
    int line = 1;
    for (int i = 0; i < lines.size() && lines.get(i) <= start; i++) {
      line = i + 1;
    }
    mutants.putIfAbsent(changed, new Mutant(file, line, oneLine(change), changed));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String source(JsonNode node) {
    byte[] bytes = Base64.getDecoder().decode(node.path("location").path("text").asText());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** {@return the offset of a node; OPA counts the characters of a line as code points} */
  private int start(JsonNode node) {
    JsonNode location = node.path("location");
    int line = lines.get(location.path("row").asInt() - 1);
    int offset = text.offsetByCodePoints(line, location.path("col").asInt() - 1);
    // A term in brackets has the place of what stands inside and the text with them.
    int start = text.lastIndexOf(source(node), offset);
    if (start < line) {
      throw new IllegalStateException(file + ": opa parse gives a place that holds other text");
    }
    return start;
  }
}
