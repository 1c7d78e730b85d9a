package easlint.rules.build;

import java.util.List;

/** The rules cannot be built; every line of the message is a sentence of its own. */
final class BuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BuildFailure(List<String> sentences) {
    // No stack trace: the sentences are for the author of a rule.
    super(String.join("\n", sentences), null, false, false);
  }

  BuildFailure(String sentence) {
    this(List.of(sentence));
  }
}
