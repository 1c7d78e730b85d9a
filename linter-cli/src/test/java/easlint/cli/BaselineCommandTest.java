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

class BaselineCommandTest {
  private static final String SECRETS =
      BAD.replace(
          "\"port\"",
          """
          "env": [
                { "name": "DB_PASSWORD", "value": "hunter22" }
              ],
              "port\"""");

  @TempDir Path folder;
  private RealCli cli;

  @BeforeEach
  void setUp() throws IOException {
    cli = new RealCli(folder);
    cli.write("deploy/service.json", SECRETS);
    cli.write("clean-service.json", CLEAN.replace("\"name\": \"demo\"", "\"name\": \"other\""));
  }

  private void take() {
    Outcome outcome = cli.run("baseline");
    assertEquals(0, outcome.code(), outcome::toString);
    assertTrue(outcome.out().contains("2 known findings"), outcome::toString);
    assertEquals(0, cli.run("--fail-on", "info").code());
  }

  private void changed(String text, int expected) throws IOException {
    cli.write("deploy/service.json", text);
    Outcome outcome = cli.run("--format", "compact", "--fail-on", "info");
    assertEquals(expected, outcome.out().lines().count(), outcome::toString);
    assertEquals(expected > 0 ? 1 : 0, outcome.code());
  }

  @Test
  void onlyNewFindingsAreReported() throws IOException {
    assertEquals(1, cli.run().code());
    take();
    changed("\n\n" + SECRETS.replace("\"script\"", "\n\n\"name\": \"main\", \"script\""), 0);
    changed(SECRETS.replaceAll("\\s+", " "), 0);
    changed(SECRETS.replace("\n", "\r\n").replace("  ", "\t"), 0);
    changed(
        SECRETS.replace(
            "\"name\": \"DB_PASSWORD\", \"value\": \"hunter22\"",
            "\"value\": \"hunter22\", \"name\": \"DB_PASSWORD\""),
        0);
    changed(SECRETS.replace("\"env\": [", "\"env\": [{\"name\": \"A\", \"value\": \"b\"},"), 0);
    changed(
        SECRETS.replace(
            "\"env\": [", "\"env\": [{\"name\": \"API_TOKEN\", \"value\": \"abcdef\"},"),
        1);
    cli.write("deploy/service.json", SECRETS);
    cli.write("deploy/second-service.json", SECRETS);
    assertEquals(1, cli.run("--disable", "service/duplicate-name").code());
  }

  @Test
  void knownFindingsAreMarked() throws IOException {
    take();
    Outcome json = cli.run("--format", "json");
    assertTrue(json.out().contains("\"kind\": \"baseline\""), json::toString);
    assertTrue(json.out().contains("\"suppressed\": 2,"), json::toString);
    assertTrue(cli.run("--show-suppressed").out().contains("known in the baseline"));
    assertEquals(1, cli.run("--no-config").code());
  }

  @Test
  void theFileIsSortedAndHoldsNoSecret() throws IOException {
    take();
    String first = cli.read(".easlint-baseline.json");
    assertFalse(first.contains("hunter22"));
    assertTrue(first.contains("\"version\": \"1\""));
    assertTrue(first.indexOf("containers/reserved-port") < first.indexOf("security/secret-in-env"));
    take();
    assertEquals(first, cli.read(".easlint-baseline.json"));
  }

  @Test
  void anotherFileCanBeNamed() throws IOException {
    assertEquals(0, cli.run("baseline", "--baseline", "deploy/known.json").code());
    assertEquals(1, cli.run().code());
    assertEquals(0, cli.run("check", "--baseline", "deploy/known.json").code());
    assertEquals(0, cli.runIn(folder.resolve("deploy"), "--baseline=known.json").code());
  }

  @Test
  void itIsWrittenAsFixesAre() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.json"), "{}");
    Files.createSymbolicLink(folder.resolve(".easlint-baseline.json"), kept);
    take();
    assertTrue(Files.isSymbolicLink(folder.resolve(".easlint-baseline.json")));
    assertTrue(Files.readString(kept).contains("\"version\": \"1\""));
    Outcome lost = cli.run("baseline", "--baseline", "none/known.json");
    assertEquals(2, lost.code());
    assertTrue(lost.err().contains("none/known.json"), lost::toString);
    assertTrue(lost.err().contains("its folder does not exist"), lost::toString);
  }

  @Test
  void whatTheConfigurationSuppressesIsNotInIt() throws IOException {
    cli.write(
        ".easlint.yaml", "suppressions: [{rule: containers/reserved-port, reason: a proxy}]\n");
    assertTrue(cli.run("baseline").out().contains("1 known findings"));
  }

  @Test
  void whatIsNoBaselineEndsTheRun() throws IOException {
    assertEquals(2, cli.run("--baseline", "none.json").code());
    cli.write(".easlint-baseline.json", "[]");
    Outcome outcome = cli.run();
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("is no baseline"), outcome::toString);
    cli.write(".easlint-baseline.json", "{\"version\": \"9\", \"findings\": []}");
    assertTrue(cli.run().err().contains("another version"));
    assertEquals(0, cli.run("baseline").code());
    assertEquals(0, cli.run().code());
  }

  @Test
  void aConfigurationWithMistakesLeavesTheBaselineAlone() throws IOException {
    cli.write(".easlint.yaml", "profil: service\n");
    Outcome outcome = cli.run("baseline");
    assertEquals(2, outcome.code());
    assertTrue(outcome.out().contains("config/unknown-key"), outcome::toString);
    assertFalse(Files.exists(folder.resolve(".easlint-baseline.json")));
    assertEquals(2, cli.run("baseline", "deploy").code());
  }
}
