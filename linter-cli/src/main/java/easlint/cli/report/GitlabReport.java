package easlint.cli.report;

import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Severity;
import easlint.json.Document;
import easlint.lint.Fingerprints;
import easlint.text.Position;
import java.util.List;

/**
 * GitLab Code Quality: a JSON array, which merge requests compare with that of their target branch.
 *
 * <p>GitLab takes either {@code lines} or {@code positions} for a place; this report gives the
 * latter, which hold columns. Fingerprints are unique in the report, so they include the path.
 *
 * @param language the language of the messages
 * @param limit the most findings of a file
 * @param paths the repository
 */
public record GitlabReport(Language language, int limit, RepositoryPaths paths) implements Report {
  @Override
  public String render(Run run) {
    JsonWriter json = new JsonWriter().beginArray();
    for (FileReport file : run.files()) {
      Document document = file.document();
      if (document != null) {
        violations(json, file, document);
      }
    }
    return json.endArray().toString();
  }

  private void violations(JsonWriter json, FileReport file, Document document) {
    Fingerprints fingerprints = file.fingerprints();
    String path = paths.path(file.path());
    List<Finding> findings = file.findings();
    for (Finding finding : findings.subList(0, Math.min(limit, findings.size()))) {
      String said = paths.in(Prose.full(finding, language), finding);
      json.beginObject().member("description", said);
      json.member("check_name", finding.rule().id().text());
      String fingerprint = fingerprints.of(finding);
      json.member("fingerprint", Fingerprints.withPath(fingerprint, path));
      json.member("severity", severity(finding.severity()));
      json.name("location").beginObject().member("path", path);
      json.name("positions").beginObject();
      position(json, "begin", document.source().position(finding.range().start()));
      position(json, "end", document.source().position(finding.range().end()));
      json.endObject().endObject().endObject();
    }
  }

  private static void position(JsonWriter json, String name, Position position) {
    json.name(name).beginObject().member("line", position.line());
    json.member("column", position.column()).endObject();
  }

  /** Of info, minor, major, critical and blocker. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
