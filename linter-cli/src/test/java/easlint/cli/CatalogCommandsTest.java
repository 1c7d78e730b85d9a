package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import easlint.cli.CliFixture.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandsTest {
  @TempDir Path folder;
  private CliFixture cli;

  @BeforeEach
  void makeCli() {
    cli = new CliFixture(folder);
  }

  @Test
  void rulesAsText() {
    assertEquals(
        new Outcome(
            0,
            """
            containers/reserved-port  error    recommended  documented  -  Port is reserved for the EAS engine
            security/plain-http       info     recommended  documented  -  Plain HTTP
            service/name-format       warning  recommended  documented  -  Name is unusual
            3 rules
            """,
            ""),
        cli.run("rules"));
  }

  @Test
  void titlesStandBelowInANarrowTerminal() {
    cli.variables.put("COLUMNS", "80");
    assertEquals(
        """
        containers/reserved-port  error    recommended  documented  -
            Port is reserved for the EAS engine
        security/plain-http       info     recommended  documented  -
            Plain HTTP
        service/name-format       warning  recommended  documented  -
            Name is unusual
        3 rules
        """,
        cli.onTerminal().run("rules").out());
    cli.variables.put("COLUMNS", "98");
    assertTrue(cli.run("rules").out().contains("-  Port is reserved"));
    cli.variables.put("COLUMNS", "97");
    assertTrue(cli.run("rules").out().contains("-\n    Port is reserved"));
  }

  @Test
  void rulesOfACategoryOrSet() {
    Outcome one = cli.run("rules", "--category", "service", "--lang", "zh-CN");
    assertEquals(
        "service/name-format  warning  recommended  documented  -  名称不规范\n共 1 条规则\n", one.out());
    assertEquals("0 rules\n", cli.run("rules", "--set=strict").out());
    assertEquals(
        "easlint: unknown category: servic (did you mean service?)\n",
        cli.run("rules", "--category", "servic").err());
  }

  @Test
  void rulesAsMarkdownAndJson() throws IOException {
    String markdown = cli.run("rules", "--format", "markdown").out();
    assertTrue(
        markdown.contains("| security/plain-http | info | recommended | documented | - | Plain"),
        markdown);
    JsonNode json = new ObjectMapper().readTree(cli.run("rules", "--format", "json").out());
    assertEquals(3, json.get("rules").size());
    assertEquals("containers/reserved-port", json.get("rules").get(0).get("id").asText());
    assertTrue(json.get("rules").get(0).get("fix").isNull());
  }

  @Test
  void explainShowsThePage() {
    assertEquals(
        """
        containers/reserved-port: Port is reserved for the EAS engine
        error, recommended, documented

        The EAS engine listens on 8080 and 9090 inside every instance, so a program of
        yours cannot listen there.

        Avoid

          {"port": 8080}
                   ^^^^

        Options

        - first item, which is long enough to be broken over two lines of the terminal
          when shown
        - second

        None.
        """,
        cli.run("explain", "containers/reserved-port").out());
  }

  @Test
  void explainFitsANarrowTerminal() {
    cli.variables.put("COLUMNS", "40");
    assertEquals(
        """
        containers/reserved-port: Port is
        reserved for the EAS engine
        error, recommended, documented

        The EAS engine listens on 8080 and 9090
        inside every instance, so a program of
        yours cannot listen there.

        Avoid

          {"port": 8080}
                   ^^^^

        Options

        - first item, which is long enough to be
          broken over two lines of the terminal
          when shown
        - second

        None.
        """,
        cli.run("explain", "containers/reserved-port").out());
  }

  @Test
  void explainInChineseSaysWhatIsTranslatedAndWhatIsNot() {
    cli.variables.put("COLUMNS", "40");
    assertEquals(
        """
        containers/reserved-port：端口由 EAS 引
        擎占用
        级别 error，规则集 recommended，依据
        documented

        EAS 引擎在每个实例内监听 8080 和 9090。
        建议：请换用其他端口，例如 8000，并让程
        序监听该端口

        以下内容只有英文版。

        The EAS engine listens on 8080 and 9090
        inside every instance, so a program of
        yours cannot listen there.

        错误写法

          {"port": 8080}
                   ^^^^

        选项

        - first item, which is long enough to be
          broken over two lines of the terminal
          when shown
        - second

        无。
        """,
        cli.run("explain", "containers/reserved-port", "--lang", "zh-CN").out());
  }

  @Test
  void explainNamesTheFilesOfAnExample() {
    String out = cli.runBundled("explain", "service/duplicate-name", "--color=always").out();
    assertTrue(out.contains("\n\u001b[34m  a.json:\u001b[0m\n  {\n    \"metadata\""), out);
    assertTrue(out.contains("\n\u001b[1;31m                          ^^^^^^\u001b[0m\n"), out);
    assertTrue(out.contains("\nThe reference Service deployment via JSON (as of"), out);
  }

  @Test
  void explainInOtherForms() throws IOException {
    assertEquals(
        HandMadeEngine.PAGE,
        cli.run("explain", "--format=markdown", "containers/reserved-port").out());
    JsonNode json =
        new ObjectMapper()
            .readTree(cli.run("explain", "containers/reserved-port", "--format", "json").out());
    assertEquals(HandMadeEngine.PAGE, json.get("page").asText());
    assertTrue(
        cli.run("explain", "containers/reserved-port", "--color=always")
            .out()
            .contains("\u001b[1mAvoid\u001b[0m\n"));
  }

  @Test
  void aRuleWithoutAPageIsExplainedByTheCatalogue() {
    assertEquals(
        """
        service/name-format：名称不规范
        级别 warning，规则集 recommended，依据 documented

        名称应为小写字母。

        依据：reference, containers.port
        """,
        cli.run("explain", "service/name-format", "--lang", "zh-CN").out());
  }

  @Test
  void explainTakesARuleThatExists() {
    assertEquals(
        new Outcome(
            2,
            "",
            "easlint: unknown rule: service/name-formats (did you mean service/name-format?)\n"),
        cli.run("explain", "service/name-formats"));
    assertEquals(
        new Outcome(2, "", "easlint: explain takes exactly one rule\n"), cli.run("explain"));
  }
}
