package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Profile;
import easlint.cli.terminal.Palette;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final Document PORT =
      Samples.document(
          "deploy/service.json", "{\n  \"containers\": [\n    {\"port\": 8080}\n  ]\n}\n");

  @Test
  void aFinding() {
    assertEquals(
        """
        deploy/service.json:3:14: error[containers/reserved-port]: port 8080 is reserved for the EAS engine
          |
        3 |     {"port": 8080}
          |              ^^^^ the EAS engine listens on 8080 and 9090 inside every instance
          = help: choose another port, for example 8000, and start the program on it
          = docs: easlint explain containers/reserved-port

        1 file checked: 1 error
        """,
        render(Samples.run(Samples.file(PORT, Samples.finding(Samples.PORT, PORT, "8080")))));
  }

  @Test
  void inChinese() {
    Run run = Samples.run(Samples.file(PORT, Samples.finding(Samples.PORT, PORT, "8080")));
    assertEquals(
        """
        deploy/service.json:3:14: error[containers/reserved-port]: 端口 8080 由 EAS 引擎占用
          |
        3 |     {"port": 8080}
          |              ^^^^ EAS 引擎在每个实例内监听 8080 和 9090
          = 建议：请换用其他端口，例如 8000，并让程序监听该端口
          = 文档：easlint explain containers/reserved-port

        检查了 1 个文件：1 个错误
        """,
        report(Language.SIMPLIFIED_CHINESE, Palette.NONE).render(run));
  }

  @Test
  void relatedPlacesHaveFramesOfTheirOwn() {
    Document other = Samples.document("a.json", "{\"port\": 9090}");
    String lines = "\n".repeat(9);
    Document document = Samples.document("b.json", "[8080," + lines + "8081]");
    Related own = related("", document, "8081");
    Related elsewhere = related("a.json", other, "9090");
    Finding finding = Samples.finding(Samples.PORT, document, "8080", own, elsewhere);
    assertEquals(
        """
        b.json:1:2: error[containers/reserved-port]: port 8080 is reserved for the EAS engine
           |
         1 | [8080,
           |  ^^^^ the EAS engine listens on 8080 and 9090 inside every instance
           |
        10 | 8081]
           | ---- also named here as 8081
          --> a.json:1:10
           |
         1 | {"port": 9090}
           |          ---- also named here as 9090
           = help: choose another port, for example 8000, and start the program on it
           = docs: easlint explain containers/reserved-port

        2 files checked: 1 error
        """,
        render(Samples.run(Samples.file(other), Samples.file(document, finding))));
  }

  @Test
  void colours() {
    String text =
        report(Language.ENGLISH, Palette.ANSI)
            .render(Samples.run(Samples.file(PORT, Samples.finding(Samples.PORT, PORT, "8080"))));
    assertEquals(
        """
        <1>deploy/service.json<0>:3:14: <1;31>error[containers/reserved-port]<0>: <1>port 8080 is reserved for the EAS engine<0>
        <34>  |<0>
        <34>3 |<0>     {"port": 8080}
        <34>  |<0>              <1;31>^^^^ the EAS engine listens on 8080 and 9090 inside every instance<0>
          <34>=<0> help: choose another port, for example 8000, and start the program on it
          <34>=<0> docs: easlint explain containers/reserved-port

        1 file checked: 1 error
        """,
        text.replace("\u001b[", "<").replaceAll("(<[0-9;]+)m", "$1>"));
  }

  @Test
  void nothingFromAFileReachesTheTerminalRaw() {
    Document document = Samples.document("bad\u001b]0;name\u0007.json", "[\"\u001b[2J\u202e\"]");
    Finding finding = Samples.finding(Samples.NAME, new TextRange(1, 8), "\u001b[2J\n\u202e");
    String text = render(Samples.run(Samples.file(document, finding)));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertTrue(c == '\n' || (c >= ' ' && c < 0x7F), "raw character " + (int) c);
    }
    assertTrue(text.contains("name \\u001b[2J\\u000a\\u202e is unusual"), text);
  }

  @Test
  void everySecretOfALineIsMasked() {
    Document document =
        Samples.document(
            "a.json", "{\"token\": \"abcdefghij\", \"dockerAuth\": \"xyz\", \"port\": 8080}");
    String text = render(Samples.run(Samples.file(document, finding(document, "8080"))));
    assertEquals(
        """
          |
        1 | {"token": "••• (medium)", "dockerAuth": "••• (short)", "port": 8080}
          |                                                                ^^^^ the EAS engine listens on 8080 and 9090 inside every instance
        """,
        text.substring(text.indexOf('\n') + 1, text.indexOf("  = help")));
  }

  @Test
  void aFindingOnASecretMarksTheMask() {
    Document document = Samples.document("a.json", "{\"token\": \"abcdefghij\"}");
    String text = render(Samples.run(Samples.file(document, finding(document, "\"abcdefghij\""))));
    assertTrue(text.contains("\n1 | {\"token\": \"••• (medium)\"}\n"), text);
    assertTrue(text.contains("\n  |           ^^^^^^^^^^^^^^ the"), text);
    Document part = Samples.document("a.json", "{\"a\": \"x LTAIabcdefghijkl y\"}");
    text = render(Samples.run(Samples.file(part, finding(part, "LTAIabcdefghijkl"))));
    assertTrue(text.contains("\n1 | {\"a\": \"x ••• (medium) y\"}\n"), text);
    assertTrue(text.contains("\n  |          ^^^^^^^^^^^^ the"), text);
  }

  @Test
  void aLimitSaysHowManyMore() {
    Finding finding = Samples.finding(Samples.NAME, PORT, "8080");
    TextReport two = new TextReport(Language.ENGLISH, Palette.NONE, 2, false, true);
    String text = two.render(Samples.run(Samples.file(PORT, finding, finding, finding, finding)));
    assertEquals(2, text.split("warning\\[", -1).length - 1);
    assertTrue(
        text.endsWith(
            """
            deploy/service.json: 2 more not shown (--max-diagnostics 4 shows all)

            1 file checked: 4 warnings
            """),
        text);
  }

  @Test
  void theLastLineCounts() {
    Finding error = finding(PORT, "8080");
    Finding warning = Samples.finding(Samples.NAME, PORT, "8080");
    Finding info = Samples.finding(Samples.HTTP, PORT, "8080");
    Finding fixed = Samples.fixed(info, new Fix(Safety.UNSAFE, List.of()));
    FileReport unreadable = FileReport.unreadable("b.json", Profile.SERVICE);
    Run run =
        new Run(
            "1",
            1,
            List.of(Samples.file(PORT, error, warning, warning, info, fixed)),
            0,
            List.of(),
            Samples.ENDED);
    assertEquals(
        "1 file checked: 1 error, 2 warnings, 2 infos, 1 fixable with easlint fix --unsafe",
        SummaryLine.of(run, Language.ENGLISH));
    Run odd =
        new Run(
            "1",
            1,
            List.of(Samples.file(PORT), Samples.file(PORT), unreadable),
            3,
            List.of(),
            Samples.ENDED);
    assertEquals(
        "2 files checked: nothing found, 3 skipped, 1 unreadable",
        SummaryLine.of(odd, Language.ENGLISH));
    assertEquals(
        "检查了 2 个文件：没有发现问题，跳过 3 个文件，1 个文件无法读取", SummaryLine.of(odd, Language.SIMPLIFIED_CHINESE));
    assertEquals("0 files checked", SummaryLine.of(Samples.run(), Language.ENGLISH));
  }

  @Test
  void statisticsCountTheFindingsOfEachRule() {
    Finding error = finding(PORT, "8080");
    Finding warning = Samples.finding(Samples.NAME, PORT, "8080");
    TextReport report = new TextReport(Language.ENGLISH, Palette.NONE, 1, true, false);
    String text = report.render(Samples.run(Samples.file(PORT, error, warning, warning)));
    assertTrue(
        text.endsWith(
            """
            2  warning  service/name-format       Name is unusual
            1  error    containers/reserved-port  Port is reserved for the EAS engine
            """),
        text);
  }

  @Test
  void theCompactReportHasALineForEachFinding() {
    Run run = Samples.run(Samples.file(PORT, finding(PORT, "8080"), finding(PORT, "\"port\"")));
    assertEquals(
        """
        deploy/service.json:3:14: error[containers/reserved-port]: port 8080 is reserved for the EAS engine
        deploy/service.json:3:6: error[containers/reserved-port]: port "port" is reserved for the EAS engine
        """,
        new CompactReport(Language.ENGLISH, 9).render(run));
  }

  @Test
  void adviceMayBeAbsent() {
    Finding finding = Samples.finding(Samples.NAME, PORT, "8080");
    assertFalse(render(Samples.run(Samples.file(PORT, finding))).contains("help"));
  }

  private static Finding finding(Document document, String part) {
    return Samples.finding(Samples.PORT, document, part);
  }

  private static Related related(String path, Document document, String part) {
    return new Related(path, "", Samples.range(document, part), "other", Map.of("port", part));
  }

  private static TextReport report(Language language, Palette palette) {
    return new TextReport(language, palette, 20, false, true);
  }

  private static String render(Run run) {
    return report(Language.ENGLISH, Palette.NONE).render(run);
  }
}
