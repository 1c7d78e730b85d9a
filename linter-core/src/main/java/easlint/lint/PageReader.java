package easlint.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the pages that the rules module puts beside the classes. */
final class PageReader {
  private static final String FOLDER = "/easlint/rules/pages/";

  private PageReader() {}

  /**
   * {@return the page of a rule, Markdown}
   *
   * @throws IllegalStateException if it is missing: the installation is broken
   */
  static String page(String rule) {
    try (InputStream in = PageReader.class.getResourceAsStream(FOLDER + rule + ".md")) {
      if (in == null) {
        throw new IllegalStateException(
            "easlint is incomplete: the page of " + rule + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(
          "easlint is incomplete: the page of " + rule + " cannot be read", e);
    }
  }
}
