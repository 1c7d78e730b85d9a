package easlint.rules.build;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes {@code catalog.json}: what every rule says of itself, a rule on each line. */
final class Catalog {
  private Catalog() {}

  static String text(List<Rule> rules) {
    return Json.lines("{\"rules\":[\n", rules.stream().map(Catalog::entry).toList(), "\n]}\n");
  }

  /** {@return what one rule says of itself} */
  static ObjectNode entry(Rule rule) {
    Metadata metadata = rule.metadata();
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("id", rule.id());
    entry.put("severity", metadata.severity());
    entry.put("set", metadata.set());
    entry.put("confidence", metadata.confidence());
    entry.put("source", metadata.source());
    entry.put("fix", metadata.fix());
    metadata.profiles().forEach(entry.putArray("profiles")::add);
    put(entry, "severities", metadata.severities());
    if (!metadata.options().isEmpty()) {
      put(entry, "options", metadata.options());
    }
    entry.set("en", wording(metadata.english()));
    entry.set("zh-CN", wording(metadata.chinese()));
    return entry;
  }

  private static ObjectNode wording(Wording wording) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("title", wording.title());
    out.put("description", wording.description());
    out.put("message", wording.message());
    out.put("help", wording.help());
    out.put("repair", wording.repair());
    put(out, "messages", wording.messages());
    put(out, "helps", wording.helps());
    put(out, "repairs", wording.repairs());
    put(out, "related", wording.related());
    return out;
  }

  private static void put(ObjectNode parent, String key, Map<String, String> texts) {
    ObjectNode out = parent.putObject(key);
    texts.forEach(out::put);
  }
}
