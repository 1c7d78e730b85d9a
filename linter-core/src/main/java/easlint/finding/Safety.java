package easlint.finding;

/** Whether a fix may be applied unasked. */
public enum Safety {
  /** Means the same to EAS, or what was plainly meant. */
  SAFE("safe"),
  /** A guess that a person should see. */
  UNSAFE("unsafe");

  private final String id;

  Safety(String id) {
    this.id = id;
  }

  /** {@return the word of reports} */
  public String id() {
    return id;
  }
}
