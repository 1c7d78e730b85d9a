package easlint.finding;

/** When a rule runs unasked. */
public enum RuleSet {
  /** On by default. */
  RECOMMENDED("recommended"),
  /** Off until the strict set or the rule itself is asked for. */
  STRICT("strict");

  private final String id;

  RuleSet(String id) {
    this.id = id;
  }

  /** {@return the word of options and configuration} */
  public String id() {
    return id;
  }
}
