package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir Path folder;
  private CliFixture cli;

  @BeforeEach
  void makeCli() throws IOException {
    cli = new CliFixture(folder);
    cli.write("a.json", "{}");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String project = Files.readString(Path.of("pom.xml"));
    assertTrue(project.contains("<version>" + Version.TEXT + "</version>"));
    assertEquals(new Outcome(0, "easlint " + Version.TEXT + "\n", ""), cli.run("--version"));
  }

  @Test
  void theHelpNamesTheCommandsThatWork() {
    Outcome help = cli.run("--help");
    assertEquals(0, help.code());
    assertTrue(help.out().startsWith("Usage: easlint COMMAND"), help.out());
    assertTrue(help.out().contains("\n  explain     Shows the page of a rule.\n"), help.out());
    assertFalse(help.out().contains("policy"), help.out());
    assertTrue(cli.run("-h", "--lang", "zh-CN").out().startsWith("用法：easlint"));
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandHasHelpInBothLanguages(Command command) {
    Outcome english = cli.run(command.word(), "--help");
    assertEquals(0, english.code());
    assertTrue(english.out().startsWith("Usage: easlint " + command.word()), english.out());
    Outcome chinese = cli.run(command.word(), "-h", "--lang", "zh-CN");
    assertEquals(0, chinese.code());
    assertTrue(chinese.out().startsWith("用法：easlint " + command.word()), chinese.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy", "lsp"})
  void commandsThatComeLaterSaySo(String command) {
    assertRefused("the command " + command + " comes with a later version of easlint", command);
    assertEquals(2, cli.run(command, "--unsafe", "a.json").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--policy=x",
      })
  void optionsThatComeLaterSaySo(String option) {
    int end = option.indexOf('=');
    String name = end < 0 ? option : option.substring(0, end);
    assertRefused(
        name + " comes with a later version of easlint; this one cannot honour it",
        "a.json",
        option);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-config", "--show-suppressed"})
  void optionsThatNeedNothingElseWork(String option) {
    assertEquals(new Outcome(0, "1 file checked: nothing found\n", ""), cli.run("a.json", option));
  }

  @Test
  void wrongCommandLines() {
    assertRefused("unknown option: --lnag (did you mean --lang?)", "check", "--lnag", "en");
    assertRefused("unknown option: -x", "-x");
    assertRefused("unknown option: --verison (did you mean --version?)", "--verison");
    assertRefused("--rule needs a value", "a.json", "--rule");
    assertRefused("--rule needs a value", "--rule", "--quiet", "a.json");
    assertRefused("--quiet takes no value", "--quiet=yes", "a.json");
    assertRefused(
        "--format takes text, json, sarif, github, gitlab, junit, compact, not \"jsn\" (did you mean json?)",
        "--format",
        "jsn");
    assertRefused(
        "--fail-on takes error, warning, info, never, not \"Error\" (did you mean error?)",
        "--fail-on",
        "Error");
    assertRefused("--color takes auto, always, never, not \"x\"", "--color", "x");
    assertRefused("--lang takes en, zh-CN, not \"fr\"", "--lang", "fr");
    assertRefused("--profile takes service, patch, test, not \"\"", "--profile=");
    assertRefused("rules takes no \"x\"", "rules", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "x", "", "99999999999999999999", "1025"})
  void badNumbers(String number) {
    assertRefused(
        "--jobs takes a whole number from 1 to 1024, not \"" + number + "\"",
        "a.json",
        "--jobs=" + number);
  }

  @Test
  void aWrongCommandIsAMissingFile() {
    Outcome outcome = cli.run("chekc", "a.json");
    assertEquals(2, outcome.code());
    assertEquals(
        "easlint: no such file or folder: chekc (did you mean easlint check?)\n", outcome.err());
  }

  @Test
  void operandsThatLookLikeSomethingElse() throws IOException {
    cli.write("--quiet", "{}");
    cli.write("@a", "{}");
    cli.write("check", "{}");
    String expected = "3 files checked: nothing found\n";
    assertEquals(new Outcome(0, expected, ""), cli.run("@a", "--", "--quiet", "check"));
    assertEquals("easlint: no such file or folder: \"\"\n", cli.run("").err());
    assertEquals("easlint: not a path: a\\u0000b\n", cli.run("a\0b").err());
  }

  @Test
  void unsafeCharactersOfArgumentsAreEscaped() {
    assertEquals("easlint: no such file or folder: \\u001b[2J\n", cli.run("\u001b[2J").err());
  }

  @Test
  void aClosedPipeIsNoFailure() {
    assertEquals(new Outcome(0, "", ""), runInto("Broken pipe"));
  }

  @Test
  void aFullDiskIsAFailure() {
    assertEquals(
        new Outcome(3, "", "easlint: standard output cannot be written: No space left on device\n"),
        runInto("No space left on device"));
  }

  private Outcome runInto(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]), broken, err, Map.of(), folder, false, false);
    int code = new Cli(cli.engine).run(new String[] {"a.json"}, session);
    return new Outcome(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private void assertRefused(String sentence, String... args) {
    assertEquals(new Outcome(2, "", "easlint: " + sentence + "\n"), cli.run(args));
  }

  @Test
  void helpFitsAnOldTerminal() {
    for (String language : List.of("en", "zh-CN")) {
      for (Command command : Command.values()) {
        String help = cli.run(command.word(), "--help", "--lang", language).out();
        for (String line : help.lines().toList()) {
          int wide = (int) line.codePoints().filter(c -> c >= 0x2E80).count();
          assertTrue(line.length() + wide <= 80, line);
        }
      }
    }
    assertFalse(cli.run("explain", "--help").out().contains("sarif"));
    assertFalse(cli.run("check", "--help").out().contains("markdown"));
  }
}
