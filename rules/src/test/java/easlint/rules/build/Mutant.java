package easlint.rules.build;

/**
 * A source in which one condition says something else.
 *
 * @param file the source, relative to the root of the rules
 * @param line 1-based line of the condition
 * @param change what was done: {@code a > 1 -> a >= 1}
 * @param text the whole changed source
 */
record Mutant(String file, int line, String change, String text) {
  /** {@return the name by which a survivor is listed: without the line, which moves} */
  String name() {
    return file + "\t" + change;
  }

  @Override
  public String toString() {
    return "rules/" + file + ":" + line + ": " + change;
  }
}
