package easlint.cli;

import static easlint.cli.RealCli.BAD;
import static easlint.cli.RealCli.CLEAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  @TempDir Path folder;
  private RealCli cli;

  @BeforeEach
  void setUp() {
    cli = new RealCli(folder);
  }

  private static void assertSays(String text, Outcome outcome) {
    assertTrue((outcome.out() + outcome.err()).contains(text), outcome::toString);
  }

  @Test
  void severitiesChangeTheExitCode() throws IOException {
    cli.write("service.json", BAD);
    assertEquals(1, cli.run().code());
    cli.write(".easlint.yaml", "rules: {containers/reserved-port: warning}\n");
    Outcome warned = cli.run();
    assertEquals(0, warned.code());
    assertSays("warning[containers/reserved-port]", warned);
    assertEquals(1, cli.run("--fail-on", "warning").code());
    assertEquals(1, cli.run("--no-config").code());
    cli.write("strange/other.yaml", "rules: {containers/reserved-port: off}\n");
    assertFalse(cli.run("--config", "strange/other.yaml").out().contains("reserved-port"));
  }

  @Test
  void theCommandLineBeatsTheConfiguration() throws IOException {
    cli.write("service.json", BAD);
    cli.write(".easlint.yaml", "rules: {containers/reserved-port: off}\n");
    assertEquals(0, cli.run().code());
    assertEquals(1, cli.run("--rule", "containers/reserved-port").code());
  }

  @Test
  void mistakesEndTheRunBeforeAFileIsChecked() throws IOException {
    cli.write("service.json", BAD);
    cli.write(".easlint.yaml", "profil: service\nrules: {containers/reserved-ports: off}\n");
    Outcome outcome = cli.run();
    assertEquals(2, outcome.code());
    assertSays(".easlint.yaml:1:1: error[config/unknown-key]", outcome);
    assertSays("profile", outcome);
    assertSays(".easlint.yaml:2:9: error[config/unknown-rule]", outcome);
    assertSays("nothing was checked", outcome);
    assertFalse(outcome.out().contains("service.json"), outcome::toString);
    Outcome json = cli.run("--format", "json");
    assertSays("\"files\": [],", json);
    assertSays("\"path\": \".easlint.yaml\"", json);
    assertEquals(2, cli.run("--fail-on", "never").code());
    assertEquals(2, cli.run("fix").code());
    assertEquals(BAD, cli.read("service.json"));
  }

  @Test
  void mistakesOfABaseAreReportedInTheBase() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write("base.yaml", "profile: services\n");
    cli.write(".easlint.yaml", "extends: ./base.yaml\n");
    Outcome outcome = cli.run();
    assertEquals(2, outcome.code());
    assertSays("base.yaml:1:10: error[config/invalid-value]", outcome);
  }

  @Test
  void aConfigurationThatCannotBeReadEndsTheRun() throws IOException {
    cli.write("service.json", CLEAN);
    Outcome missing = cli.run("--config", "none.yaml");
    assertEquals(2, missing.code());
    assertSays("no such file or folder: none.yaml", missing);
    Files.createDirectory(folder.resolve(".easlint.yaml"));
    Outcome directory = cli.run();
    assertEquals(2, directory.code());
    assertSays(".easlint.yaml is a folder", directory);
    assertEquals(2, cli.run("--config", "x", "--no-config").code());
  }

  @Test
  void suppressedFindingsAreCountedAndMarked() throws IOException {
    cli.write("service.json", BAD);
    cli.write(
        ".easlint.yaml",
        """
        suppressions:
          - rule: containers/reserved-port
            files: [service.json]
            reason: behind a proxy
            expires: 2999-12-31
        """);
    Outcome text = cli.run();
    assertEquals(0, text.code());
    assertSays("1 file checked: nothing found, 1 suppressed", text);
    assertFalse(text.out().contains("reserved-port"));
    Outcome shown = cli.run("--show-suppressed");
    assertEquals(0, shown.code());
    assertSays("error[containers/reserved-port]", shown);
    assertSays("= suppressed: behind a proxy", shown);
    Outcome json = cli.run("--format", "json");
    assertSays("\"kind\": \"config\"", json);
    assertSays("\"reason\": \"behind a proxy\"", json);
    assertSays("\"expires\": \"2999-12-31\"", json);
    assertSays("\"suppressed\": 1,", json);
  }

  @Test
  void anUnusedSuppressionIsAWarning() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write(".easlint.yaml", "suppressions: [{rule: structure/alias, reason: x}]\n");
    Outcome outcome = cli.run();
    assertEquals(0, outcome.code());
    assertSays(".easlint.yaml:1:23: warning[config/unused-suppression]", outcome);
    assertEquals(1, cli.run("--fail-on", "warning").code());
    assertFalse(cli.run("service.json").out().contains("unused"), "not all files were checked");
  }

  @Test
  void aSuppressionOfABaseIsUnusedOnlyWhereTheBaseIsCovered() throws IOException {
    cli.write("a/service.json", CLEAN);
    cli.write("a/.easlint.yaml", "extends: ../.easlint.yaml\n");
    cli.write("b/service.json", CLEAN.replace("demo", "other"));
    cli.write(".easlint.yaml", "suppressions: [{rule: structure/alias, reason: x}]\n");
    assertEquals("1 file checked: nothing found\n", cli.run("a").out());
    assertSays(".easlint.yaml:1:23: warning[config/unused-suppression]", cli.run("."));
    cli.write("a/.easlint.yaml", "suppressions: [{rule: structure/alias, reason: x}]\n");
    assertSays("a/.easlint.yaml:1:23: warning[config/unused-suppression]", cli.run("a"));
  }

  @Test
  void aSuppressionOfABaseIsUsedWhicheverConfigurationExtendsIt() throws IOException {
    cli.write("a/service.json", CLEAN);
    cli.write("a/.easlint.yaml", "extends: ../.easlint.yaml\n");
    cli.write("b/service.json", BAD.replace("demo", "other"));
    cli.write(".easlint.yaml", "suppressions: [{rule: containers/reserved-port, reason: x}]\n");
    assertEquals("2 files checked: nothing found, 1 suppressed\n", cli.run(".").out());
  }

  @Test
  void anExpiredSuppressionIsAWarningAndHidesNothing() throws IOException {
    cli.write("service.json", BAD);
    cli.write(
        ".easlint.yaml",
        "suppressions: [{rule: containers/reserved-port, reason: x, expires: 2020-01-31}]\n");
    Outcome outcome = cli.run("service.json");
    assertEquals(1, outcome.code());
    assertSays("warning[config/expired-suppression]", outcome);
    assertSays("expired on 2020-01-31", outcome);
    assertSays("error[containers/reserved-port]", outcome);
  }

  @Test
  void aPatternWithoutFilesEndsWithTwo() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write(".easlint.yaml", "overrides: [{files: ['deploy/*.json'], profile: patch}]\n");
    Outcome outcome = cli.run();
    assertEquals(2, outcome.code());
    assertSays(
        ".easlint.yaml:1:22: the pattern deploy/*.json in overrides matches no file", outcome);
    assertEquals(0, cli.run("service.json").code());
    cli.write(".easlint.yaml", "include: ['*.json', 'gone/*.json']\n");
    assertEquals(2, cli.run().code());
    cli.write(
        ".easlint.yaml",
        "suppressions:\n- {rule: structure/alias, files: ['*.json', 'old/'], reason: x}\n");
    Outcome suppressed = cli.run();
    assertEquals(2, suppressed.code());
    assertSays(".easlint.yaml:2:45: the pattern old/ in suppressions matches no file", suppressed);
  }

  @Test
  void aPatternThatExcludesNothingIsSaid() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write(".easlint.yaml", "exclude: ['**/generated/**']\n");
    Outcome outcome = cli.run();
    assertEquals(0, outcome.code()); // generated files are not in every clone
    assertSays(".easlint.yaml:1:11: the pattern **/generated/** in exclude matches", outcome);
    Files.createDirectories(folder.resolve("a/generated"));
    assertEquals(new Outcome(0, "1 file checked: nothing found\n", ""), cli.run());
    cli.write(".easlint.yaml", "exclude: ['node_modules/**']\n");
    assertSays("in exclude matches no file", cli.run());
    Files.createDirectories(folder.resolve("node_modules"));
    assertEquals("", cli.run().err());
  }

  @Test
  void includeAndExcludeChooseAmongFoundFiles() throws IOException {
    cli.write("deploy/a.json", "{}");
    cli.write("deploy/old/b.json", BAD);
    cli.write("service.json", BAD);
    cli.write(".easlint.yaml", "include: ['deploy/**']\nexclude: ['**/old/**']\n");
    Outcome outcome = cli.run();
    assertSays("deploy/a.json", outcome);
    assertSays("1 file checked", outcome);
    assertSays("service.json:", cli.run("service.json"));
  }

  @Test
  void overridesSetTheProfile() throws IOException {
    cli.write("patches/service.json", "{\"metadata\": {\"cpu\": 2}}");
    cli.write(".easlint.yaml", "overrides: [{files: [patches/], profile: patch}]\n");
    Outcome outcome = cli.run("--format", "json");
    assertEquals(0, outcome.code(), outcome::toString);
    assertSays("\"profile\": \"patch\"", outcome);
    assertEquals(1, cli.run("--profile", "service").code());
  }

  @Test
  void fixesFollowTheConfiguration() throws IOException {
    String loose = CLEAN.replace("\"instance\": 1", "\"instance\": \"1\"");
    cli.write("service.json", loose);
    cli.write(".easlint.yaml", "rules: {structure/loose-type: off}\n");
    assertEquals(0, cli.run("fix").code());
    assertEquals(loose, cli.read("service.json"));
    cli.write(".easlint.yaml", "");
    assertEquals(0, cli.run("fix").code());
    assertEquals(CLEAN, cli.read("service.json"));
  }

  @Test
  void whatTheLastLinePromisesOfAConfigurationIsDone() throws IOException {
    String wrong = "profil: service\nrules: {containers/reserved-port: {severty: warning}} # x\n";
    cli.write("service.json", BAD);
    cli.write(".easlint.yaml", wrong);
    assertSays("2 fixable with easlint fix --unsafe", cli.run());
    assertEquals(2, cli.run("fix").code());
    Outcome shown = cli.run("fix", "--unsafe", "--diff"); // shows all as with the fixed one
    assertEquals(1, shown.code());
    assertSays("+profile: service\n", shown);
    assertEquals(2, cli.run("fix", "--unsafe", "--rule", "config/syntax").code());
    assertEquals(wrong, cli.read(".easlint.yaml"));
    Outcome fixed = cli.run("fix", "--unsafe");
    assertEquals(0, fixed.code(), fixed::toString);
    assertSays(".easlint.yaml", fixed);
    assertSays("warning[containers/reserved-port]", fixed);
    assertEquals(
        wrong.replace("profil:", "profile:").replace("severty", "severity"),
        cli.read(".easlint.yaml"));
    cli.write(".easlint.yaml", wrong);
    assertEquals(BAD, cli.run("fix", "--unsafe", "-").out(), "the text, and nothing else");
  }

  @Test
  void standardInputIsJudgedByItsName() throws IOException {
    cli.write("deploy/.easlint.yaml", "rules: {containers/reserved-port: off}\n");
    assertEquals(1, cli.run("-").code());
    assertEquals(0, cli.run("-", "--stdin-path", "deploy/service.json").code());
  }

  @Test
  void policiesAreSaidToComeLater() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write(".easlint.yaml", "policies: [policies/]\n");
    Outcome outcome = cli.run();
    assertEquals(2, outcome.code());
    assertSays("runs none", outcome);
  }

  @Test
  void aSecondConfigurationInTheFolderIsSaidToBeIgnored() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write(".easlint.yaml", "");
    cli.write(".easlint.json", "{}");
    Outcome outcome = cli.run();
    assertEquals(0, outcome.code());
    assertSays(".easlint.json is not read", outcome);
  }

  @Test
  void everythingIsSaidInChinese() throws IOException {
    cli.write("service.json", CLEAN);
    cli.write(".easlint.yaml", "profil: service\n");
    Outcome outcome = cli.run("--lang", "zh-CN");
    assertSays("配置文件的此处没有 `profil` 这个键", outcome);
    assertSays("未检查任何文件", outcome);
  }
}
