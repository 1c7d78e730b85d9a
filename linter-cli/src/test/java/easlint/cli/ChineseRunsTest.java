package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import easlint.cli.message.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In Chinese no line that the program prints is an English sentence, whatever it is asked. */
class ChineseRunsTest {
  private static final Pattern FRAME = Pattern.compile("^ *[0-9]* \\|.*$");

  /** Where a rule rests on a source, the source is quoted in its own language. */
  private static final Pattern SOURCE = Pattern.compile("^ *\"source\": .*$");

  @TempDir Path folder;
  private RealCli cli;

  @BeforeEach
  void files() throws IOException {
    cli = new RealCli(folder);
    cli.write("good.json", RealCli.CLEAN);
    cli.write(
        "bad.json", RealCli.BAD.replace("\"instance\": 1", "\"instance\": \"1\", \"instanc\": 2"));
    cli.write("broken.json", "{ // a comment\n 'metadata': {\"name\": <your name>,}\n");
    cli.write("list.json", "[]");
    cli.write("folder/service.json", RealCli.BAD);
    cli.write("wrong/.easlint.yaml", "profil: x\nrules: {a/b: off}\nsuppressions: [{rule: x}]\n");
    cli.write("wrong/service.json", RealCli.CLEAN);
    cli.write("tab.yaml", "a:\n\tb: 1\n");
    cli.write(
        "unused.yaml",
        "suppressions: [{rule: structure/alias, reason: x}]\ninclude: ['no/*.json']\n");
    cli.write("policies.yaml", "policies: [p/]\n");
    cli.write("no-baseline.json", "{}");
    Files.write(
        folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', ',', '}'});
    Files.createDirectory(folder.resolve("empty"));
  }

  private void check(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    words.addAll(List.of("--lang", "zh-CN"));
    Outcome outcome = cli.run(words.toArray(String[]::new));
    List<String> english =
        (outcome.out() + outcome.err())
            .lines()
            .filter(line -> !FRAME.matcher(line).matches() && !SOURCE.matcher(line).matches())
            .filter(Wording::isEnglish)
            .toList();
    assertEquals(List.of(), english, () -> "what is English in " + words);
    assertTrue(outcome.code() != 3, outcome::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "check bad.json broken.json list.json latin.json",
        "check bad.json --statistics --verbose --show-suppressed",
        "check bad.json --set strict --format compact",
        "check bad.json broken.json --set strict --format json",
        "check bad.json broken.json --format github",
        "check bad.json broken.json --format gitlab",
        "check bad.json broken.json --format junit",
        "check good.json --format junit",
        "check bad.json --max-diagnostics 1",
        "check good.json --quiet",
        "check none.json",
        "check empty",
        "check empty --allow-empty",
        "check list.json --detect --verbose",
        "check wrong",
        "check good.json --config tab.yaml",
        "check good.json --config none.yaml",
        "check good.json --config folder",
        "check . --config unused.yaml",
        "check good.json --config policies.yaml",
        "check good.json --config a --no-config",
        "check good.json --baseline no-baseline.json",
        "check good.json --baseline none.json",
        "check good.json --unknown",
        "check good.json --forma=text",
        "check good.json --format",
        "check good.json --format xml",
        "check good.json --quiet=1",
        "check good.json --jobs 0",
        "check good.json --rule containers/reserved-ports",
        "check good.json --rule a/b --disable a/b",
        "check good.json --rule ,",
        "check good.json --rule structure/alias --disable structure/alias",
        "check good.json --output a.txt",
        "check good.json --format json --format text",
        "check good.json --format json --output none/a.json",
        "check good.json --format json --output good.json",
        "check good.json --format json --output a --format text --output a",
        "check good.json --fail-on info --min-severity error",
        "check good.json --stdin-path a",
        "check good.json --policy a",
        "check good.json --profile services",
        "check good.json --lang fr",
        "check --staged --changed",
        "check --since HEAD",
        "check --staged",
        "check --changed --since none",
        "check - --staged",
        "check -",
        "fix good.json --diff",
        "fix bad.json --diff",
        "fix bad.json broken.json latin.json",
        "fix bad.json --unsafe",
        "fix - good.json",
        "fix -",
        "fix none.json",
        "baseline",
        "baseline none.json",
        "baseline wrong",
        "init",
        "init --service demo",
        "init --service Demo!",
        "init more",
        "rules",
        "rules --format json",
        "rules --format markdown",
        "rules --category none",
        "rules --set all",
        "rules more",
        "explain",
        "explain a b",
        "explain containers/reserved-ports",
        "schema --config --output-format",
        "schema more",
        "completion",
        "completion fish",
        "doctor",
        "doctor --config tab.yaml",
        "doctor --config none.yaml",
        "doctor more",
        "policy",
        "lsp",
        "--help",
        "--version",
      })
  void everyRun(String line) {
    check(line.isEmpty() ? new String[0] : line.split(" ", -1));
  }

  @ParameterizedTest
  @EnumSource
  void everyHelp(Command command) {
    check(command.word(), "--help");
  }

  @Test
  void theOwnPartOfEveryPage() {
    for (String rule : List.of("containers/reserved-port", "config/syntax", "syntax/too-large")) {
      String out = cli.run("explain", rule, "--lang", "zh-CN").out();
      String own = out.substring(0, out.indexOf("以下内容只有英文版。"));
      own.lines().forEach(line -> assertTrue(!Wording.isEnglish(line), line));
      assertTrue(out.contains("\n错误写法\n") && !out.contains("\nAvoid\n"), out);
    }
  }

  @Test
  void seesAnEnglishSentence() {
    assertTrue(Wording.isEnglish("easlint: no such file"));
    assertTrue(Wording.isEnglish("错误：no such file: a.json"));
    assertTrue(!Wording.isEnglish("easlint explain containers/reserved-port"));
  }
}
