package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Profile;
import easlint.cli.CliFixture.Outcome;
import easlint.cli.report.Samples;
import easlint.finding.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String CLEAN = "{\"metadata\": {}, \"cloud\": {}}\n";
  private static final String PORT = "{\"metadata\": {}, \"containers\": [{\"port\": 8080}]}\n";
  private static final String NAME = "{\"metadata\": {\"name\": \"Upper\"}, \"cloud\": {}}\n";
  private static final String HTTP = "{\"metadata\": {}, \"model_path\": \"http://a/b.zip\"}\n";

  @TempDir Path folder;
  private CliFixture cli;

  @BeforeEach
  void makeCli() {
    cli = new CliFixture(folder);
  }

  @Test
  void aCleanFile() throws IOException {
    cli.write("a.json", CLEAN);
    assertEquals(new Outcome(0, "1 file checked: nothing found\n", ""), cli.run("check", "a.json"));
  }

  @Test
  void aFindingInAFolder() throws IOException {
    cli.write("deploy/service.json", PORT);
    cli.write("deploy/package.json", "{\"name\": \"8080\"}");
    String expected =
        """
        deploy/service.json:1:42: error[containers/reserved-port]: port 8080 is reserved for the EAS engine
          |
        1 | {"metadata": {}, "containers": [{"port": 8080}]}
          |                                          ^^^^ the EAS engine listens on 8080 and 9090 inside every instance
          = help: choose another port, for example 8000, and start the program on it
          = docs: easlint explain containers/reserved-port

        1 file checked: 1 error
        """;
    assertEquals(new Outcome(1, expected, ""), cli.run("check", "deploy"));
    assertEquals(new Outcome(1, expected, ""), cli.run("deploy"));
    assertEquals(new Outcome(1, expected, ""), cli.run());
    assertEquals(new Outcome(1, expected, ""), cli.run("./deploy/../deploy//service.json"));
    assertEquals(new Outcome(1, expected, ""), cli.run("deploy", "deploy/service.json", "."));
  }

  @ParameterizedTest
  @CsvSource({
    "error, 1, 0, 0",
    "warning, 1, 1, 0",
    "info, 1, 1, 1",
    "never, 0, 0, 0",
  })
  void failOnDecidesTheCode(String failOn, int port, int name, int http) throws IOException {
    cli.write("p.json", PORT);
    cli.write("n.json", NAME);
    cli.write("h.json", HTTP);
    assertEquals(port, cli.run("--fail-on", failOn, "p.json").code());
    assertEquals(name, cli.run("n.json", "--fail-on", failOn).code());
    assertEquals(http, cli.run("--fail-on=" + failOn, "h.json").code());
  }

  @Test
  void minSeverityLeavesFindingsOut() throws IOException {
    cli.write("a.json", HTTP + NAME + PORT);
    assertTrue(cli.run("a.json").out().endsWith("1 error, 1 warning, 1 info\n"));
    assertTrue(
        cli.run("a.json", "--min-severity", "warning").out().endsWith("1 error, 1 warning\n"));
    assertTrue(cli.run("a.json", "--min-severity", "error").out().endsWith(": 1 error\n"));
    assertRefused(
        "--fail-on info needs findings that --min-severity error hides",
        "a.json",
        "--min-severity",
        "error",
        "--fail-on",
        "info");
  }

  @Test
  void filesAreReportedByPathWhateverTheirOrder() throws IOException {
    for (int i = 0; i < 40; i++) {
      cli.write("f" + (char) ('a' + i % 26) + i + "-service.json", PORT);
    }
    String one = cli.run("--jobs", "1", "--format", "compact", ".").out();
    assertEquals(40, one.lines().count());
    assertEquals(one.lines().sorted().toList(), one.lines().toList());
    assertEquals(one, cli.run("--jobs", "7", "--format", "compact", ".").out());
  }

  @Test
  void whatCannotBeReadIsSaidAndTheOthersAreReported() throws IOException {
    cli.write("a.json", PORT);
    Outcome outcome = cli.run("--format", "json", "absent.json", "a.json");
    assertEquals(2, outcome.code());
    assertEquals("easlint: no such file or folder: absent.json\n", outcome.err());
    assertTrue(outcome.out().contains("\"containers/reserved-port\""), outcome.out());
  }

  @Test
  void anUnreadableFileIsListed() throws IOException {
    // A link to itself exists and cannot be read, for root neither.
    Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
    cli.write("a.json", CLEAN);
    Outcome outcome = cli.run("--format", "json", "loop.json", "a.json");
    assertEquals(2, outcome.code());
    assertEquals("easlint: loop.json cannot be read: the system reports an error\n", outcome.err());
    assertTrue(
        outcome.out().contains("\"path\": \"loop.json\",\n      \"status\": \"unreadable\""),
        outcome.out());
  }

  @Test
  void aFolderWithoutServiceFiles() throws IOException {
    cli.write("other/package.json", "{}");
    Files.createDirectory(folder.resolve("empty"));
    cli.write("full/a-service.json", CLEAN);
    Outcome outcome = cli.run("other", "empty", "full");
    assertEquals(2, outcome.code());
    assertEquals("1 file checked: nothing found\n", outcome.out());
    assertEquals(
        """
        easlint: no service configuration found in other; a file that is named itself is checked in any case
        easlint: no service configuration found in empty; a file that is named itself is checked in any case
        """,
        outcome.err());
    assertEquals(new Outcome(0, "0 files checked\n", ""), cli.run("--allow-empty", "empty"));
    assertEquals(2, new CliFixture(folder.resolve("empty")).run().code());
  }

  @Test
  void namedFilesAreCheckedWhateverTheyHoldUnlessDetected() throws IOException {
    cli.write("package.json", "{\"port\": 8080}");
    cli.write("a.json", CLEAN);
    assertEquals(1, cli.run("package.json").code());
    assertEquals(
        new Outcome(0, "1 file checked: nothing found, 1 skipped\n", ""),
        cli.run("--detect", "package.json", "a.json"));
    assertEquals(
        new Outcome(0, "0 files checked: 1 skipped\n", ""), cli.run("--detect", "package.json"));
  }

  @Test
  void binaryAndEmptyFilesAreFiles() throws IOException {
    Files.write(folder.resolve("binary"), new byte[] {0, 1, 2, (byte) 0xFF, 27});
    cli.write("empty.json", "");
    assertEquals(
        new Outcome(0, "2 files checked: nothing found\n", ""), cli.run("binary", "empty.json"));
  }

  @Test
  void standardInput() {
    cli.withStdin(PORT);
    assertTrue(cli.run("-").out().startsWith("<stdin>:1:42: error["));
    assertTrue(cli.run("check", "-", "--stdin-path", "x/y.json").out().startsWith("x/y.json:1:42"));
    assertRefused("--stdin-path needs the path -", "--stdin-path", "x.json", ".");
  }

  @Test
  void aFaultInOneFileLeavesTheOthers() throws IOException {
    cli.write("a.json", "crash");
    cli.write("b.json", PORT);
    Outcome outcome = cli.run("a.json", "b.json");
    assertEquals(3, outcome.code());
    assertEquals(
        "easlint: easlint itself failed on a.json (IllegalStateException);"
            + " please report this, --verbose shows where\n",
        outcome.err());
    assertTrue(outcome.out().endsWith("1 file checked: 1 error, 1 unreadable\n"), outcome.out());
    cli.write("a.json", "crash {\"token\": \"Zq7TokenVx81kP\"}");
    String trace = cli.run("--verbose", "a.json").err();
    assertTrue(trace.contains("java.lang.IllegalStateException\n\tat easlint"), trace);
    assertFalse(trace.contains("Zq7"), trace);
    assertTrue(cli.run("--format", "json", "a.json").out().contains("\"internal-failure\""));
  }

  @Test
  void theHighestCodeWins() throws IOException {
    cli.write("crash.json", "crash");
    cli.write("p.json", PORT);
    assertEquals(3, cli.run("crash.json", "p.json", "absent.json").code());
    assertEquals(2, cli.run("p.json", "absent.json").code());
  }

  @Test
  void severalReports() throws IOException {
    cli.write("a.json", PORT);
    Outcome outcome =
        cli.run(
            "a.json",
            "--format",
            "text",
            "--format",
            "json",
            "--output",
            "r.json",
            "--format=compact",
            "--output=r.txt");
    assertTrue(outcome.out().contains("1 file checked: 1 error"));
    assertTrue(Files.readString(folder.resolve("r.json")).startsWith("{\n  \"schemaVersion\""));
    assertTrue(Files.readString(folder.resolve("r.txt")).startsWith("a.json:1:42: error["));
    Outcome toFile = cli.run("a.json", "--output", "only.txt");
    assertEquals(new Outcome(1, "", ""), toFile);
    assertTrue(Files.readString(folder.resolve("only.txt")).contains("1 file checked"));
  }

  @Test
  void reportsThatDoNotFit() throws IOException {
    cli.write("a.json", PORT);
    assertRefused(
        "only one report can go to standard output: give --format json an --output",
        "a.json",
        "--format",
        "text",
        "--format",
        "json");
    assertRefused(
        "two reports would be written to r",
        "a.json",
        "--format",
        "text",
        "--output",
        "r",
        "--format",
        "json",
        "--output",
        "./r");
    assertRefused(
        "--output s has no --format of its own", "a.json", "--output", "r", "--output", "s");
    assertRefused(
        "the report would overwrite the checked file a.json", "a.json", "--output", "a.json");
    assertEquals(PORT, Files.readString(folder.resolve("a.json")));
  }

  @Test
  void aReportThatCannotBeWritten() throws IOException {
    cli.write("a.json", PORT);
    Outcome outcome = cli.run("a.json", "--output", "no/such/folder/r.txt");
    assertEquals(2, outcome.code());
    assertEquals(
        "easlint: no/such/folder/r.txt cannot be written: its folder does not exist\n",
        outcome.err());
  }

  @Test
  void theEngineGetsTheOptions() throws IOException {
    cli.write("a.json", CLEAN);
    cli.run("a.json");
    assertEquals(Profile.SERVICE, cli.engine.lastOptions().profile());
    assertEquals(RuleSet.RECOMMENDED, cli.engine.lastOptions().set());
    cli.run(
        "a.json",
        "--profile",
        "patch",
        "--set",
        "strict",
        "--disable",
        "service/name-format, security/plain-http",
        "--rule",
        "containers/reserved-port");
    assertEquals(Profile.PATCH, cli.engine.lastOptions().profile());
    assertEquals(RuleSet.STRICT, cli.engine.lastOptions().set());
    assertEquals(Set.of(Samples.PORT.id()), cli.engine.lastOptions().only());
    assertEquals(Set.of(Samples.NAME.id(), Samples.HTTP.id()), cli.engine.lastOptions().disabled());
  }

  @Test
  void rulesThatDoNotExist() {
    assertRefused(
        "unknown rule: containers/reserve-port (did you mean containers/reserved-port?)",
        "--rule",
        "containers/reserve-port");
    assertRefused(
        "unknown rule: x/y; easlint rules lists all", "--disable", "service/name-format,x/y");
    assertRefused("--rule names no rule", "--rule", ",");
    assertRefused(
        "every rule that --rule names is disabled by --disable",
        "--rule",
        "service/name-format",
        "--disable",
        "service/name-format");
  }

  @Test
  void aTerminalShowsTwentyFindingsOfAFile() throws IOException {
    cli.write("a.json", "[" + "8080, ".repeat(25) + "1]");
    assertEquals(25, cli.run("a.json").out().split("error\\[", -1).length - 1);
    String shown = cli.onTerminal().run("a.json").out();
    assertEquals(20, shown.split("error\\[", -1).length - 1);
    assertTrue(shown.contains("a.json: 5 more not shown (--max-diagnostics 25 shows all)"), shown);
    assertEquals(25, cli.run("a.json", "--format", "compact").out().lines().count());
  }

  @Test
  void aTerminalGetsColours() throws IOException {
    cli.write("a.json", PORT);
    Outcome colored = cli.onTerminal().run("a.json");
    assertTrue(colored.out().contains("\u001b[1;31merror["), colored.out());
    assertFalse(cli.run("a.json", "--color", "never").out().contains("\u001b"));
    assertFalse(cli.run("a.json", "--format", "compact").out().contains("\u001b"));
    cli.variables.put("NO_COLOR", "1");
    assertFalse(cli.run("a.json").out().contains("\u001b"));
    assertTrue(cli.run("a.json", "--color=always").out().contains("\u001b"));
  }

  @Test
  void maxDiagnosticsHoldsForEveryFormat() throws IOException {
    cli.write("a.json", HTTP + NAME + PORT);
    List<String> lines =
        cli.run("a.json", "--format", "compact", "--max-diagnostics", "2").out().lines().toList();
    assertEquals(3, lines.size());
    assertEquals("a.json: 1 more not shown (--max-diagnostics 3 shows all)", lines.getLast());
  }

  @Test
  void problemsThatWereNotKeptAreSaid() throws IOException {
    cli.write("a.json", "[" + "+1,".repeat(10_100) + "1]");
    Outcome outcome = cli.run("a.json", "--format", "json");
    assertTrue(outcome.err().matches("easlint: a.json: \\d+ more syntax problems were not kept\n"));
    assertTrue(outcome.out().contains("\"problems-omitted\""));
  }

  @Test
  void quietAndVerbose() throws IOException {
    cli.write("d/a.json", CLEAN);
    cli.write("d/b.json", "{}");
    assertEquals(new Outcome(0, "", ""), cli.run("--quiet", "d"));
    assertEquals(
        """
        easlint: profile service, set recommended, 3 rules known
        easlint: checked d/a.json
        easlint: skipped d/b.json: no service configuration
        """,
        cli.run("--verbose", "d").err());
  }

  @Test
  void statisticsGoToTheTextReportElseToStandardError() throws IOException {
    cli.write("a.json", PORT);
    String out = cli.run("--statistics", "a.json").out();
    assertTrue(out.contains("\n1  error  containers/reserved-port  Port is reserved"), out);
    Outcome json = cli.run("--statistics", "--format", "json", "a.json");
    assertTrue(json.out().startsWith("{"), json.out());
    assertTrue(json.err().startsWith("1  error  containers/reserved-port  Port"), json.err());
  }

  @Test
  void theLocaleAndTheOptionChooseTheLanguage() throws IOException {
    cli.write("a.json", PORT);
    cli.variables.put("LANG", "zh_CN.UTF-8");
    Outcome chinese = cli.run("a.json", "absent.json");
    assertTrue(chinese.out().endsWith("检查了 1 个文件：1 个错误\n"), chinese.out());
    assertEquals("easlint: 没有这个文件或文件夹：absent.json\n", chinese.err());
    assertTrue(cli.run("a.json", "--lang", "en").out().endsWith("1 file checked: 1 error\n"));
    assertTrue(cli.run("a.json", "--format", "json").out().contains("is reserved for"));
    assertTrue(cli.run("a.json", "--format", "json", "--lang=zh-CN").out().contains("引擎占用"));
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    cli.write("a.json", HTTP + NAME + PORT);
    for (String format : List.of("text", "json", "compact")) {
      assertEquals(cli.run("a.json", "--format", format), cli.run("a.json", "--format", format));
    }
  }

  private void assertRefused(String sentence, String... args) {
    assertEquals(new Outcome(2, "", "easlint: " + sentence + "\n"), cli.run(args));
  }
}
