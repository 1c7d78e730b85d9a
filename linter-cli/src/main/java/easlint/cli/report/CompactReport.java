package easlint.cli.report;

import easlint.cli.terminal.Palette;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.json.Document;
import java.util.List;

/**
 * One line for each finding: {@code path:line:column: severity[rule]: message}.
 *
 * @param language the language of the messages
 * @param limit the most findings shown of a file
 */
public record CompactReport(Language language, int limit) implements Report {
  @Override
  public String render(Run run) {
    StringBuilder out = new StringBuilder();
    for (FileReport file : run.files()) {
      Document document = file.document();
      if (document != null) {
        List<Finding> findings = file.findings();
        for (Finding finding : findings.subList(0, Math.min(limit, findings.size()))) {
          Headline.append(out, file.path(), document.source(), finding, language, Palette.NONE);
        }
        MoreFindings.append(out, file, limit, language);
      }
    }
    return out.toString();
  }
}
