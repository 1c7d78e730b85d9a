package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.ArtifactChange;
import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Suppression;
import easlint.cli.report.FileReport;
import easlint.cli.report.Prose;
import easlint.cli.report.RepositoryPaths;
import easlint.cli.report.Run;
import easlint.cli.terminal.Printable;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.Texts;
import easlint.json.Document;
import easlint.lint.Suppressed;
import easlint.text.Source;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The findings of a run as results. */
final class SarifResults {
  private final Run run;
  private final Language language;
  private final int limit;
  private final RepositoryPaths paths;
  private final boolean suppressed;
  private final SarifRules rules;
  private final SarifArtifacts artifacts;
  private final SarifLocations locations;

  SarifResults(SarifReport report, Run run, SarifRules rules, SarifArtifacts artifacts) {
    this.run = run;
    this.language = report.language();
    this.limit = report.limit();
    this.paths = report.paths();
    this.suppressed = report.suppressed();
    this.rules = rules;
    this.artifacts = artifacts;
    this.locations = new SarifLocations(artifacts);
  }

  /** {@return the results, by path, start, end, rule} */
  List<RankedResult> all() {
    List<RankedResult> all = new ArrayList<>();
    for (FileReport file : run.files()) {
      Document document = file.document();
      if (document != null) {
        addAll(all, file, document, file.shown(limit, suppressed));
      }
    }
    return all;
  }

  private void addAll(
      List<RankedResult> all, FileReport file, Document document, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    SarifFingerprints fingerprints = new SarifFingerprints(file, document);
    for (Finding finding : findings) {
      Result result =
          result(file, document, finding).withPartialFingerprints(fingerprints.of(finding));
      all.add(new RankedResult(finding.severity(), result));
    }
  }

  private Result result(FileReport file, Document document, Finding finding) {
    Location place = locations.of(file, document, finding.range(), finding.pointer());
    Result result =
        new Result()
            .withRuleId(finding.rule().id().text())
            .withRuleIndex(rules.index(finding.rule()))
            .withKind(null)
            .withRank(null)
            .withLevel(Result.Level.fromValue(SarifRules.level(finding.severity())))
            .withMessage(message(paths.in(Prose.full(finding, language), finding)))
            .withLocations(List.of(place));
    Suppressed accepted = file.suppression(finding);
    if (accepted != null) {
      result.setSuppressions(Set.of(suppression(accepted)));
    }
    Set<Location> related = related(file, finding);
    Set<com.contrastsecurity.sarif.Fix> fixes = fixes(file, document.source(), finding);
    return result
        .withRelatedLocations(related.isEmpty() ? null : related)
        .withFixes(fixes.isEmpty() ? null : fixes);
  }

  /** The user's reason stands in a file of its own, outside the one that was checked. */
  private static Suppression suppression(Suppressed accepted) {
    Suppression out = new Suppression().withKind(Suppression.Kind.EXTERNAL);
    String reason = accepted.reason();
    out.setJustification(reason.isEmpty() ? accepted.kind().id() : Printable.escape(reason));
    return out;
  }

  /** What a file holds must not become a link: {@code [text](target)}. */
  private static Message message(String text) {
    boolean link = text.contains("](");
    return new Message().withText(link ? text.replace("[", "\\[").replace("]", "\\]") : text);
  }

  private Set<Location> related(FileReport file, Finding finding) {
    Set<Location> out = new LinkedHashSet<>();
    for (Related related : finding.related()) {
      FileReport there = related.path().isEmpty() ? file : run.file(related.path());
      Document document = there == null ? null : there.document();
      if (there != null && document != null) {
        String label = Printable.escape(Texts.label(finding, related, language));
        Location place = locations.of(there, document, related.range(), related.pointer());
        out.add(place.withId(out.size() + 1).withMessage(message(Prose.sentence(label, language))));
      }
    }
    return out;
  }

  private Set<com.contrastsecurity.sarif.Fix> fixes(
      FileReport file, Source source, Finding finding) {
    Set<com.contrastsecurity.sarif.Fix> out = new LinkedHashSet<>();
    for (Fix fix : finding.fixes()) {
      if (!fix.edits().isEmpty()) { // the standard wants an edit at least
        ArtifactChange change =
            new ArtifactChange()
                .withArtifactLocation(artifacts.reference(file.path()))
                .withReplacements(replacements(source, fix));
        String title = Prose.sentence(Printable.escape(Texts.repair(finding, language)), language);
        out.add(
            new com.contrastsecurity.sarif.Fix()
                .withDescription(message(title))
                .withArtifactChanges(Set.of(change)));
      }
    }
    return out;
  }

  private static List<Replacement> replacements(Source source, Fix fix) {
    List<Replacement> out = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      Replacement replacement =
          new Replacement().withDeletedRegion(SarifLocations.region(source, edit.range()));
      if (!edit.newText().isEmpty()) {
        replacement.setInsertedContent(new ArtifactContent().withText(edit.newText()));
      }
      out.add(replacement);
    }
    return out;
  }
}
