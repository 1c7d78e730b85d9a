package easlint.cli.report;

import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of the rules that were broken, the most frequent first. */
public final class Statistics {
  private record Row(Rule rule, int count) {}

  private Statistics() {}

  /** {@return a line for each broken rule: count, severity, id, title} */
  public static String table(Run run, Language language) {
    Map<String, Row> rows = new TreeMap<>();
    for (FileReport file : run.files()) {
      for (Finding finding : file.findings()) {
        String id = finding.rule().id().text();
        Row row = rows.get(id);
        rows.put(id, new Row(finding.rule(), row == null ? 1 : row.count + 1));
      }
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort((a, b) -> Integer.compare(b.count, a.count));
    Columns columns = new Columns();
    for (Row row : sorted) {
      columns.add(
          Integer.toString(row.count),
          row.rule.severity().id(),
          row.rule.id().text(),
          row.rule.text(language).title());
    }
    return columns.toString();
  }
}
