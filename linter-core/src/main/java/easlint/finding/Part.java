package easlint.finding;

/** Which part of the value at its pointer a finding is about. */
public enum Part {
  /** The value, or characters inside it. */
  VALUE("value"),
  /** The member's name. */
  KEY("key"),
  /** Something that the value should hold and does not. */
  MISSING("missing");

  private final String id;

  Part(String id) {
    this.id = id;
  }

  /** {@return the word of reports} */
  public String id() {
    return id;
  }
}
