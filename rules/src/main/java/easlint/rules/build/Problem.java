package easlint.rules.build;

/**
 * A mistake in the rules.
 *
 * @param file path relative to the root of the rules, with {@code /}; {@code ../} leads out of it
 * @param line 1-based; 0 when the whole file is meant
 * @param sentence what is wrong and what to write instead
 */
record Problem(String file, int line, String sentence) {
  @Override
  public String toString() {
    String path = file.startsWith("../") ? file.substring("../".length()) : "rules/" + file;
    return path + (line > 0 ? ":" + line : "") + ": " + sentence;
  }
}
