package easlint.rego;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a program as a tree of their paths, for calls whose path is known at run time. */
final class RulePaths {
  private final Map<String, RulePaths> children = new HashMap<>();
  private @Nullable Function function;

  void add(String[] path, Function rule) {
    RulePaths at = this;
    for (String segment : path) {
      RulePaths child = at.children.get(segment);
      if (child == null) {
        child = new RulePaths();
        at.children.put(segment, child);
      }
      at = child;
    }
    at.function = rule;
  }

  @Nullable RulePaths child(String segment) {
    return children.get(segment);
  }

  @Nullable Function function() {
    return function;
  }
}
