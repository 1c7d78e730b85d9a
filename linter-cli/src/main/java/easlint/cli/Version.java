package easlint.cli;

/** The version of the tool. */
final class Version {
  /** The version of the build; a test holds it to the project file. */
  static final String TEXT = "0.1.0";

  private Version() {}
}
