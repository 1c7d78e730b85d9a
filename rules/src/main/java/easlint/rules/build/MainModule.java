package easlint.rules.build;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the module that collects the findings of all rules.
 *
 * <p>It adds the id, which rules do not know, and leaves disabled rules unevaluated. A rule that
 * declares options sees its own as {@code input.options}; only those pay for {@code with}, which
 * makes OPA forget what it has computed.
 */
final class MainModule {
  private MainModule() {}

  static String text(List<Rule> rules) {
    List<Rule> inRego = rules.stream().filter(Rule::inRego).toList();
    String categories =
        inRego.stream().map(Rule::category).distinct().collect(Collectors.joining(", "));
    StringBuilder out = new StringBuilder();
    out.append("# Generated from the rule folders: the build writes it anew.\n");
    out.append("package easlint.main\n\n");
    out.append("findings := ")
        .append(categories.isEmpty() ? "set()" : "union({" + categories + "})")
        .append('\n');
    inRego.forEach(rule -> out.append('\n').append(collected(rule)));
    return out.toString();
  }

  private static String collected(Rule rule) {
    String id = rule.id();
    String report = "data.easlint.rules." + path(rule) + ".report";
    String options =
        rule.metadata().options().isEmpty()
            ? ""
            : " with input.options as object.get(input.options, \"" + id + "\", {})";
    return """
        %1$s contains object.union(finding, {"rule": "%2$s"}) if {
        	not input.off["%2$s"]
        	some finding in %3$s%4$s
        }
        """
        .formatted(rule.category(), id, report, options);
  }

  private static String path(Rule rule) {
    String name = rule.name();
    return rule.category() + (name.contains("-") ? "[\"" + name + "\"]" : "." + name);
  }
}
