package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Writes what each rule finds in the inputs of its cases, as OPA evaluates it.
 *
 * <p>The core's own evaluator has to find the same: its tests read this file. What other rules find
 * there is left out, so that a new rule changes only its own lines.
 */
final class RecordedCases {
  private RecordedCases() {}

  static String text(List<Case> cases) {
    return Json.lines("[\n", cases.stream().map(RecordedCases::entry).toList(), "\n]\n");
  }

  private static ObjectNode entry(Case recorded) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("rule", recorded.rule().id());
    entry.put("case", recorded.name());
    entry.set("input", recorded.input());
    ArrayNode findings = entry.putArray("findings");
    for (JsonNode finding : recorded.report()) {
      ObjectNode copy = finding.deepCopy();
      findings.add(copy.put("rule", recorded.rule().id()));
    }
    return entry;
  }
}
