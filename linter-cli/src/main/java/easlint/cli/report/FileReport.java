package easlint.cli.report;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.json.Document;
import easlint.lint.Fingerprints;
import easlint.lint.LintResult;
import easlint.lint.Suppressed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of one file.
 *
 * @param path relative to the current folder with {@code /}, absolute outside it
 * @param profile what the file was taken for
 * @param document the text; null when it could not be judged
 * @param findings those to be reported, by start, end, rule
 * @param suppressed those that the user accepted, in the same order
 * @param all everything that was found, reported or not: what fingerprints are made of
 * @param configuration whether the file is one of easlint, and no service file
 * @param known secrets that an earlier text of the file told: a fix may have taken away what they
 *     are known by
 */
public record FileReport(
    String path,
    Profile profile,
    @Nullable Document document,
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<Finding> all,
    boolean configuration,
    Set<String> known) {

  /** A service file of which everything that was found is reported. */
  public FileReport(
      String path, Profile profile, @Nullable Document document, List<Finding> findings) {
    this(path, profile, document, findings, List.of(), findings, false, Set.of());
  }

  /** What a file keeps secret is taken out here, so that no report can forget to. */
  public FileReport {
    if (document != null && !all.isEmpty()) {
      Redaction redaction = new Redaction(document, known);
      findings = redaction.findings(findings);
      suppressed = redaction.suppressed(suppressed);
      all = redaction.findings(all);
    }
  }

  /** {@return the report of a file that could not be judged} */
  public static FileReport unreadable(String path, Profile profile) {
    return new FileReport(path, profile, null, List.of());
  }

  /** {@return the report of a file of which not all that was found is wanted} */
  public static FileReport of(
      String path, LintResult result, List<Finding> findings, List<Suppressed> suppressed) {
    return of(path, result, findings, suppressed, Set.of());
  }

  /** {@return the report of a file of whose earlier text some secrets are known} */
  public static FileReport of(
      String path,
      LintResult result,
      List<Finding> findings,
      List<Suppressed> suppressed,
      Set<String> known) {
    Document document = result.document();
    List<Finding> all = result.all();
    return new FileReport(
        path, result.profile(), document, findings, suppressed, all, false, known);
  }

  /** {@return the report of a configuration file} */
  public static FileReport ofConfiguration(String path, Document document, List<Finding> findings) {
    return new FileReport(
        path, Profile.SERVICE, document, findings, List.of(), findings, true, Set.of());
  }

  /** {@return the secrets of the file; none when it could not be judged} */
  public SecretMasker secrets() {
    return document == null ? SecretMasker.NONE : SecretMasker.of(document, known);
  }

  /** {@return the names by which the findings are known again; none when there are no findings} */
  public Fingerprints fingerprints() {
    return document == null ? Fingerprints.NONE : Fingerprints.of(document, all);
  }

  /**
   * {@return the findings to show, by start, end, rule}
   *
   * @param limit how many of those that are not suppressed
   * @param suppressedToo whether the suppressed ones are among them
   */
  public List<Finding> shown(int limit, boolean suppressedToo) {
    List<Finding> first = findings.subList(0, Math.min(limit, findings.size()));
    if (!suppressedToo || suppressed.isEmpty()) {
      return first;
    }
    Set<Finding> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(first);
    for (Suppressed each : suppressed) {
      wanted.add(each.finding());
    }
    List<Finding> out = new ArrayList<>();
    for (Finding finding : all) {
      if (wanted.contains(finding)) {
        out.add(finding);
      }
    }
    return out;
  }

  /** {@return why a finding is suppressed, or null when it is not} */
  public @Nullable Suppressed suppression(Finding finding) {
    for (Suppressed each : suppressed) {
      if (each.finding().equals(finding)) {
        return each;
      }
    }
    return null;
  }
}
