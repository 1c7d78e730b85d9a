package easlint.schema;

/** What the libraries write to their log. */
public final class LibraryLogging {
  private LibraryLogging() {}

  /**
   * Turns it off. Libraries log through SLF4J, which otherwise looks for providers and says on
   * standard error that there is none. Whoever embeds the linter and wants the log sets the
   * property first.
   */
  public static void silence() {
    if (System.getProperty("slf4j.provider") == null) {
      System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
  }
}
