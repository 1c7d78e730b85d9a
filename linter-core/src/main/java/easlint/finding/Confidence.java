package easlint.finding;

/** What a rule rests on. */
public enum Confidence {
  /** Stated in the reference of the format. */
  DOCUMENTED("documented"),
  /** Other official documentation, code, or a published standard. */
  OFFICIAL("official"),
  /** Seen in real files. */
  INFERRED("inferred");

  private final String id;

  Confidence(String id) {
    this.id = id;
  }

  /** {@return the word of reports} */
  public String id() {
    return id;
  }
}
