package easlint.rego;

/** A text that is no JSON. The message says what is wrong, and at which byte. */
final class MalformedJson extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String problem;

  MalformedJson(String problem, int at) {
    this("no valid JSON: " + problem + " at byte " + at);
  }

  private MalformedJson(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** {@return the message, which is never null} */
  String problem() {
    return problem;
  }
}
