package easlint.rules.build;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes each value of each case one that may not be judged, and wants no new finding.
 *
 * <p>A placeholder or a value of the wrong type already has its own finding. A rule that takes it
 * for missing, or for the default, would raise a second, wrong one; tests written by hand forget
 * most of these inputs.
 */
final class OpaqueProbe {
  // Each field gets a name first: OPA would look `probe.input` up in the input that `with` sets.
  private static final String QUERY =
      """
      [{"probe": i, "finding": finding} |
        some i, probe in input.probes
        category := probe.category
        rule := probe.rule
        asked := probe.input
        report := data.easlint.rules[category][rule].report with input as asked
        some finding in report
        not [finding.path, finding.part] in probe.places
      ]""";

  private final Opa opa;
  private final Sources sources;
  private final Problems problems;

  OpaqueProbe(Opa opa, Sources sources, Problems problems) {
    this.opa = opa;
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * A value to take away.
   *
   * @param origin the case
   * @param path its path in the configuration
   */
  private record Probe(Case origin, List<JsonNode> path) {
    String pointer() {
      return path.stream().map(step -> "/" + step.asText()).collect(joining());
    }
  }

  void probe(List<Case> cases) {
    List<Probe> probes = new ArrayList<>();
    for (Case origin : cases) {
      collect(origin, origin.input().path("config"), List.of(), probes);
    }
    ObjectNode input = JsonNodeFactory.instance.objectNode();
    ArrayNode list = input.putArray("probes");
    probes.forEach(probe -> list.add(request(probe)));
    for (JsonNode wrong : OpaEval.run(opa, sources.all(), QUERY, input)) {
      Probe probe = probes.get(wrong.path("probe").asInt());
      CaseCheck.report(
          problems,
          probe.origin(),
          "raises %s as soon as %s may not be judged: ask with config.given, config.absent or"
                  .formatted(wrong.path("finding"), probe.pointer())
              + " config.value_or");
    }
  }

  private static void collect(
      Case origin, JsonNode value, List<JsonNode> path, List<Probe> probes) {
    if (!path.isEmpty() && !isNothing(value)) {
      probes.add(new Probe(origin, path));
    }
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              member -> {
                JsonNode step = JsonNodeFactory.instance.textNode(member.getKey());
                collect(origin, member.getValue(), with(path, step), probes);
              });
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      collect(origin, value.get(i), with(path, JsonNodeFactory.instance.numberNode(i)), probes);
    }
  }

  /** What means nothing cannot become a placeholder: it would be there, and was not. */
  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || (value.isTextual() && value.asText().isEmpty())
        || (value.isContainerNode() && value.isEmpty());
  }

  private static List<JsonNode> with(List<JsonNode> path, JsonNode step) {
    List<JsonNode> out = new ArrayList<>(path);
    out.add(step);
    return out;
  }

  private static ObjectNode request(Probe probe) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("category", probe.origin().rule().category());
    out.put("rule", probe.origin().rule().name());
    ObjectNode input = probe.origin().input().deepCopy();
    remove(input.path("config"), probe.path());
    ArrayNode opaque = input.withArray("opaque").addArray();
    probe.path().forEach(opaque::add);
    DerivedTexts.forget(input, probe.path());
    out.set("input", input);
    ArrayNode places = out.putArray("places");
    for (JsonNode finding : probe.origin().report()) {
      places.addArray().add(finding.path("path")).add(finding.path("part"));
    }
    return out;
  }

  /** Members go; elements of a list leave null, so that the others keep their index. */
  private static void remove(JsonNode config, List<JsonNode> path) {
    JsonNode parent = config;
    for (JsonNode step : path.subList(0, path.size() - 1)) {
      parent = step.isInt() ? parent.path(step.intValue()) : parent.path(step.asText());
    }
    if (parent instanceof ArrayNode array) {
      array.setNull(path.getLast().intValue());
    } else if (parent instanceof ObjectNode object) {
      object.remove(path.getLast().asText());
    }
  }
}
