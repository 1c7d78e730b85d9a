package easlint.rego;

/** A text that is no JSON. The message says what is wrong, and at which byte. */
final class MalformedJson extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  MalformedJson(String problem, int at) {
    super("no valid JSON: " + problem + " at byte " + at);
  }
}
