package easlint.rules.build;

/**
 * A mistake in the rules.
 *
 * @param file path relative to the root of the rules, with {@code /}
 * @param line 1-based; 0 when the whole file is meant
 * @param sentence what is wrong and what to write instead
 */
record Problem(String file, int line, String sentence) {
  @Override
  public String toString() {
    return "rules/" + file + (line > 0 ? ":" + line : "") + ": " + sentence;
  }
}
