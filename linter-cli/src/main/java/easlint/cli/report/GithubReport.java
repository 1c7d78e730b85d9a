package easlint.cli.report;

import easlint.cli.terminal.Printable;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Severity;
import easlint.json.Document;
import easlint.text.Position;
import java.util.List;

/**
 * Annotations of GitHub Actions: workflow commands, a line for each finding, which the runner turns
 * into marks on the changed files.
 *
 * <p>GitHub takes columns only when start and end share a line, and shows ten errors, ten warnings
 * and ten notices of a step; the log holds all.
 *
 * @param language the language of the messages
 * @param limit the most findings of a file
 * @param paths the repository
 */
public record GithubReport(Language language, int limit, RepositoryPaths paths) implements Report {
  @Override
  public String render(Run run) {
    StringBuilder out = new StringBuilder();
    for (FileReport file : run.files()) {
      Document document = file.document();
      if (document != null) {
        List<Finding> findings = file.findings();
        for (Finding finding : findings.subList(0, Math.min(limit, findings.size()))) {
          annotation(out, paths.path(file.path()), document, finding);
        }
      }
    }
    for (Run.Notice notice : Notices.of(run, limit, language)) {
      out.append("::notice title=easlint");
      message(out, notice.message());
    }
    return out.toString();
  }

  private void annotation(StringBuilder out, String path, Document document, Finding finding) {
    Position start = document.source().position(finding.range().start());
    Position end = document.source().position(finding.range().end());
    out.append("::").append(command(finding.severity()));
    property(out, " file", path);
    property(out, ",line", Integer.toString(start.line()));
    property(out, ",endLine", Integer.toString(end.line()));
    if (start.line() == end.line()) {
      property(out, ",col", Integer.toString(start.column()));
      property(out, ",endColumn", Integer.toString(end.column()));
    }
    property(out, ",title", finding.rule().id().text());
    message(out, paths.in(Prose.full(finding, language), finding));
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static void property(StringBuilder out, String name, String value) {
    String escaped = percent(Printable.escape(value)).replace(":", "%3A").replace(",", "%2C");
    out.append(name).append('=').append(escaped);
  }

  private static void message(StringBuilder out, String message) {
    out.append("::").append(percent(Printable.escape(message))).append('\n');
  }

  /** Line ends are gone already: they were made visible as escapes. */
  private static String percent(String text) {
    return text.replace("%", "%25");
  }
}
