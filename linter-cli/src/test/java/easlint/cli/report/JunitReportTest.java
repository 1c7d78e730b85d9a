package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.json.Document;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitReportTest {
  private static final Document EMOJI =
      Samples.document("a.json", "{\n  \"😀中\": 8080,\n  \"x\": 1\n}\n");
  private static final Finding PORT = Samples.finding(Samples.PORT, EMOJI, "8080");

  private static String render(int limit, FileReport... files) {
    return new JunitReport(Language.ENGLISH, limit).render(Samples.run(files));
  }

  private static Element parse(String xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException failure) {
      throw new IllegalStateException(xml, failure);
    }
  }

  @Test
  void aSuiteForEachFileAndACaseForEachFinding() {
    String xml =
        render(
            9,
            Samples.file(EMOJI, PORT, PORT),
            Samples.file(Samples.document("b.json", "{}")),
            FileReport.unreadable("c.json", Profile.SERVICE));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="easlint" tests="4" failures="2" errors="1" skipped="0">
          <testsuite name="a.json" tests="2" failures="2" errors="0" skipped="0">
            <testcase name="containers/reserved-port at 2:10-2:14" classname="a.json" file="a.json">
              <failure message="port 8080 is reserved for the EAS engine." type="error">\
        a.json:2:10: port 8080 is reserved for the EAS engine. Help: choose another port, for \
        example 8000, and start the program on it.</failure>
            </testcase>
            <testcase name="containers/reserved-port at 2:10-2:14 (2)" classname="a.json" \
        file="a.json">
              <failure message="port 8080 is reserved for the EAS engine." type="error">\
        a.json:2:10: port 8080 is reserved for the EAS engine. Help: choose another port, for \
        example 8000, and start the program on it.</failure>
            </testcase>
          </testsuite>
          <testsuite name="b.json" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="easlint" classname="b.json" file="b.json"></testcase>
          </testsuite>
          <testsuite name="c.json" tests="1" failures="0" errors="1" skipped="0">
            <testcase name="easlint" classname="c.json" file="c.json">
              <error message="c.json could not be checked" type="unreadable"></error>
            </testcase>
          </testsuite>
        </testsuites>
        """,
        xml);
    assertEquals(4, parse(xml).getElementsByTagName("testcase").getLength());
  }

  @Test
  void whatXmlCannotHoldIsWrittenAsAnEscape() {
    Finding finding =
        Samples.finding(
            Samples.NAME,
            Samples.range(EMOJI, "8080"),
            "<&>\"']]> 😀中\u0000\u001b\n\t\ud800\ufffe\uffff");
    Element failure =
        (Element)
            parse(render(9, Samples.file(EMOJI, finding))).getElementsByTagName("failure").item(0);
    String expected =
        "name <&>\"']]> 😀中\\u0000\\u001b\\u000a\\u0009\\ud800\\ufffe\\uffff is unusual.";
    assertEquals(expected, failure.getAttribute("message"));
    assertEquals("a.json:2:10: " + expected, failure.getTextContent());
  }

  @Test
  void aLimitIsSaid() {
    String xml = render(1, Samples.file(EMOJI, PORT, PORT));
    assertTrue(
        xml.contains(
            "<system-out>a.json: 1 more not shown (--max-diagnostics 2 shows all)</system-out>"),
        xml);
    assertEquals("1", parse(xml).getAttribute("tests"));
  }
}
