package easlint.finding;

/** A language that every text of the tool exists in. */
public enum Language {
  ENGLISH("en"),
  SIMPLIFIED_CHINESE("zh-CN");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** {@return the BCP 47 tag, as options and METADATA write it} */
  public String tag() {
    return tag;
  }
}
