package easlint.config;

import easlint.json.JsonObject;
import easlint.service.Ipv4Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a configuration says of the user's cloud. */
final class FactsReader {
  private static final List<String> KEYS =
      List.of("region", "vswitches", "gateways", "instanceTypes");
  private static final List<String> INSTANCE_TYPE_KEYS = List.of("gpu");

  private final ConfigProblems problems;
  private final ConfigValues values;

  FactsReader(ConfigProblems problems) {
    this.problems = problems;
    this.values = new ConfigValues(problems);
  }

  /** {@return the facts as written, or null when they are none} */
  @Nullable JsonObject read(ConfigNode node) {
    if (!values.isObject(node)) {
      return null;
    }
    for (ConfigNode member : node.members()) {
      switch (member.name()) {
        case "region" -> values.text(member);
        case "vswitches" -> entries(member).forEach(this::block);
        case "gateways" -> entries(member).forEach(values::text);
        case "instanceTypes" -> entries(member).forEach(this::instanceType);
        default -> problems.unknownKey(member, KEYS);
      }
    }
    return node.value() instanceof JsonObject facts ? facts : null;
  }

  private List<ConfigNode> entries(ConfigNode node) {
    return values.isObject(node) ? node.members() : List.of();
  }

  private void block(ConfigNode node) {
    String text = values.text(node);
    if (text != null && Ipv4Block.parse(text) == null) {
      problems.invalid("cidr", node);
    }
  }

  private void instanceType(ConfigNode node) {
    for (ConfigNode member : entries(node)) {
      if (INSTANCE_TYPE_KEYS.contains(member.name())) {
        values.quantity(member);
      } else {
        problems.unknownKey(member, INSTANCE_TYPE_KEYS);
      }
    }
  }
}
