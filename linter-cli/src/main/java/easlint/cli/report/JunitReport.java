package easlint.cli.report;

import easlint.cli.message.Messages;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.json.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit XML, for CI systems that show test results: a suite for each file, a failed case for each
 * finding, one passed case in a file without findings, an error for a file that cannot be judged.
 *
 * <p>Consumers drop a second case of the same name, so a name holds the place, and a number where
 * that is not enough.
 *
 * @param language the language of the messages
 * @param limit the most findings of a file
 */
public record JunitReport(Language language, int limit) implements Report {
  private static final String TOOL = "easlint";

  @Override
  public String render(Run run) {
    Summary summary = Summary.of(run);
    int failures = 0;
    int cases = 0;
    for (FileReport file : run.files()) {
      failures += shown(file).size();
      cases += Math.max(1, shown(file).size());
    }
    XmlText xml = new XmlText().open("testsuites").attribute("name", TOOL);
    counts(xml, cases, failures, summary.unreadable());
    for (FileReport file : run.files()) {
      suite(xml, file);
    }
    return xml.close().toString();
  }

  private List<Finding> shown(FileReport file) {
    return file.findings().subList(0, Math.min(limit, file.findings().size()));
  }

  private static void counts(XmlText xml, int cases, int failures, int errors) {
    xml.attribute("tests", Integer.toString(cases));
    xml.attribute("failures", Integer.toString(failures));
    xml.attribute("errors", Integer.toString(errors));
    xml.attribute("skipped", "0");
  }

  private void suite(XmlText xml, FileReport file) {
    List<Finding> findings = shown(file);
    Document document = file.document();
    xml.open("testsuite").attribute("name", file.path());
    counts(xml, Math.max(1, findings.size()), findings.size(), document == null ? 1 : 0);
    if (document == null) {
      testCase(xml, TOOL, file.path());
      xml.open("error").attribute("message", Messages.NOT_CHECKED.in(language, file.path()));
      xml.attribute("type", "unreadable");
      xml.close().close();
    } else if (findings.isEmpty()) {
      testCase(xml, TOOL, file.path());
      xml.close();
    } else {
      failures(xml, file, document, findings);
      if (findings.size() < file.findings().size()) {
        xml.open("system-out").text(MoreFindings.sentence(file, limit, language)).close();
      }
    }
    xml.close();
  }

  private void failures(XmlText xml, FileReport file, Document document, List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : findings) {
      String place = Frame.place(document.source(), finding.range().start());
      String end = Frame.place(document.source(), finding.range().end());
      String name = finding.rule().id().text() + " at " + place + "-" + end;
      int count = seen.merge(name, 1, Integer::sum);
      testCase(xml, count == 1 ? name : name + " (" + count + ")", file.path());
      xml.open("failure").attribute("message", Prose.message(finding, language));
      xml.attribute("type", finding.severity().id());
      String headline = file.path() + ":" + place + ": " + Prose.full(finding, language);
      xml.text(headline).close().close();
    }
  }

  private static void testCase(XmlText xml, String name, String path) {
    xml.open("testcase").attribute("name", name);
    xml.attribute("classname", path).attribute("file", path);
  }
}
