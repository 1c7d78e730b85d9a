package easlint.finding;

/** How much a finding matters, the gravest first. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** {@return the word of reports, options and configuration} */
  public String id() {
    return id;
  }

  /** {@return whether this is as grave as {@code other} or graver} */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
