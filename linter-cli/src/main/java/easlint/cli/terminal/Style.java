package easlint.cli.terminal;

/** What a piece of output is; {@link Palette} knows the colour. */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  ERROR("1;31"),
  WARNING("1;33"),
  INFO("1;34"),
  GUTTER("34"),
  RELATED("36"),
  ADDED("32"),
  REMOVED("31"),
  QUIET("2");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** {@return the parameters of the SGR sequence (ECMA-48, section 8.3.117)} */
  String code() {
    return code;
  }
}
