package easlint.cli.report;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.json.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of one file.
 *
 * @param path relative to the current folder with {@code /}, absolute outside it
 * @param profile what the file was taken for
 * @param document the text; null when it could not be judged
 * @param findings those to be reported, by start, end, rule
 */
public record FileReport(
    String path, Profile profile, @Nullable Document document, List<Finding> findings) {

  /** What a file keeps secret is taken out here, so that no report can forget to. */
  public FileReport {
    if (document != null && !findings.isEmpty()) {
      findings = Redaction.of(document).findings(findings);
    }
  }

  /** {@return the report of a file that could not be judged} */
  public static FileReport unreadable(String path, Profile profile) {
    return new FileReport(path, profile, null, List.of());
  }
}
