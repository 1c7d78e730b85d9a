package easlint.rules.build;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Writes what OPA finds for the input of each case.
 *
 * <p>The core's own evaluator has to find the same: its tests read this file.
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
    entry.set("findings", recorded.findings());
    return entry;
  }
}
