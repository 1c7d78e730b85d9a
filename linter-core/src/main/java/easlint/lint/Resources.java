package easlint.lint;

import java.io.IOException;
import java.io.InputStream;

/** Reads what the rules module puts beside the classes. */
final class Resources {
  private static final String FOLDER = "/easlint/rules/";

  private Resources() {}

  /**
   * {@return the content of a resource}
   *
   * @throws IllegalStateException if it is missing: the installation is broken
   */
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("easlint is incomplete: " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("easlint is incomplete: " + name + " cannot be read", e);
    }
  }
}
