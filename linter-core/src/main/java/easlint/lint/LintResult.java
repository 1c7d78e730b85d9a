package easlint.lint;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.json.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param document the text, its tree and its places
 * @param profile what the file was taken for
 * @param findings by start, end, rule
 * @param suppressed what the configuration or a baseline accepts, in the same order
 */
public record LintResult(
    Document document, Profile profile, List<Finding> findings, List<Suppressed> suppressed) {

  /** A result of which nothing was suppressed. */
  public LintResult(Document document, Profile profile, List<Finding> findings) {
    this(document, profile, findings, List.of());
  }

  /** {@return everything that was found, suppressed or not, by start, end, rule} */
  public List<Finding> all() {
    if (suppressed.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    for (Suppressed each : suppressed) {
      all.add(each.finding());
    }
    all.sort(Linter::byPlace);
    return all;
  }
}
