package easlint.lint;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.json.Document;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param document the text, its tree and its places
 * @param profile what the file was taken for
 * @param findings by start, end, rule
 */
public record LintResult(Document document, Profile profile, List<Finding> findings) {}
