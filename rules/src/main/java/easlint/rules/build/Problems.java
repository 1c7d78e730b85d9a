package easlint.rules.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mistakes found so far, so that one run shows all that it can. */
final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  void add(String file, int line, String sentence) {
    found.add(new Problem(file, line, sentence));
  }

  List<Problem> list() {
    return List.copyOf(found);
  }

  /**
   * Ends a step.
   *
   * @throws BuildFailure with every mistake, when there is one
   */
  void failIfAny() {
    if (!found.isEmpty()) {
      throw new BuildFailure(found.stream().map(Problem::toString).toList());
    }
  }
}
