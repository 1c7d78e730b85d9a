package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import easlint.json.JsonParser;
import easlint.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands init, schema, doctor and completion. */
class SetupCommandsTest {
  @TempDir Path folder;
  private RealCli cli;

  @BeforeEach
  void setUp() {
    cli = new RealCli(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void initWritesFilesThatAreClean(String language) throws IOException {
    Outcome outcome = cli.run("init", "--service", "ranker_1", "--lang", language);
    assertEquals(0, outcome.code(), outcome::toString);
    assertTrue(cli.read("service.json").contains("\"ranker_1\""));
    Outcome check = cli.run("--fail-on", "info");
    assertEquals(0, check.code(), check::toString);
    assertEquals("", check.err());
    // What is commented out has to hold, too.
    String all = cli.read(".easlint.yaml").replaceAll("(?m)^# (?=[a-z]+[A-Za-z]*:|  )", "");
    cli.write(".easlint.yaml", all);
    assertTrue(all.contains("\nextraKeys: ["), all);
    Outcome doctor = cli.run("doctor");
    assertEquals(0, doctor.code(), doctor::toString);
    assertFalse(doctor.out().contains("config/"), doctor::toString);
  }

  @Test
  void initOverwritesNothing() throws IOException {
    cli.write(".easlint.json", "{}");
    cli.write("service.json", "mine");
    Outcome outcome = cli.run("init", "--service", "a");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains(".easlint.json exists already"), outcome::toString);
    assertTrue(outcome.err().contains("service.json exists already"), outcome::toString);
    assertEquals("mine", cli.read("service.json"));
    assertFalse(Files.exists(folder.resolve(".easlint.yaml")));
    assertEquals(2, cli.run("init", "--service", "Bad Name").code());
    assertEquals(2, cli.run("init", "here").code());
  }

  @Test
  void schemasAreJson() {
    for (String[] args : new String[][] {{}, {"--config"}, {"--output-format"}}) {
      String[] all = args.length == 0 ? new String[] {"schema"} : new String[] {"schema", args[0]};
      Outcome outcome = cli.run(all);
      assertEquals(0, outcome.code());
      assertEquals(List.of(), JsonParser.parse(Source.of("s", outcome.out())).problems());
      assertTrue(outcome.out().contains("\"$schema\""));
    }
    assertTrue(cli.run("schema", "--config").out().contains("suppressions"));
    assertTrue(cli.run("schema", "--output-format").out().contains("schemaVersion"));
    assertEquals(2, cli.run("schema", "--config", "--output-format").code());
    assertEquals(2, cli.run("schema", "x").code());
  }

  @Test
  void doctorSaysWhatHoldsHereAndWhy() throws IOException {
    assertTrue(cli.run("doctor").out().contains("no .easlint.yaml"));
    Path base = cli.write("base.yaml", "");
    Path config = cli.write(".easlint.yaml", "extends: ./base.yaml\n");
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Outcome outcome = cli.runIn(inner, "doctor");
    assertEquals(0, outcome.code(), outcome::toString);
    assertTrue(outcome.out().contains(config + ", the nearest upward"), outcome::toString);
    assertTrue(outcome.out().contains("extends " + base), outcome::toString);
    assertTrue(outcome.out().contains("regions"), outcome::toString);
    assertTrue(outcome.out().startsWith("easlint        " + Version.TEXT), outcome::toString);
    cli.write(".easlint.yaml", "profil: x\n");
    Outcome wrong = cli.run("doctor");
    assertEquals(2, wrong.code());
    assertTrue(wrong.out().contains("config/unknown-key"), wrong::toString);
  }

  @Test
  void completionNeedsAShellThatItKnows() {
    assertEquals(2, cli.run("completion").code());
    assertEquals(2, cli.run("completion", "fish").code());
    assertTrue(cli.run("completion", "zsh").out().startsWith("#compdef easlint\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "easlint ch                    | check",
        "easlint check --for           | --format",
        "easlint check --format c      | compact",
        "easlint rules --format m      | markdown",
        "easlint check --profile       | service patch test",
        "easlint --rule containers/reserved-port- | containers/reserved-port-in-command",
        "easlint explain syntax/byte   | syntax/byte-order-mark",
        "easlint completion b          | bash",
        "easlint schema --c            | --config",
        "easlint schema --config --out | --output-format",
        "easlint check --config my     | my-file.yaml",
        "easlint check my              | my-file.yaml",
        "easlint init --service x      | ''"
      })
  void bashCompletes(String line, String expected) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    cli.write("my-file.yaml", "");
    Path script = cli.write("completion.bash", cli.run("completion", "bash").out());
    String words = line.endsWith("--profile") ? line + " ''" : line;
    int last = words.split(" ", -1).length - 1;
    String probe =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _easlint; echo \"${COMPREPLY[*]}\""
            .formatted(script, words, last);
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", probe)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(bash.waitFor(30, TimeUnit.SECONDS));
    List<String> given = List.of(out.strip().split(" ", -1));
    for (String word : expected.split(" ", -1)) {
      assertTrue(given.contains(word), () -> line + ": " + out);
    }
  }
}
