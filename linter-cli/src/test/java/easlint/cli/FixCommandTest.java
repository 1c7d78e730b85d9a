package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
  /** One safe fix, one unsafe, no more faults. */
  private static final String BROKEN =
      """
      {
        "metadata": {"name": "ranker", "instance": "2", "memory": 16, "cpu": 4},
        "containers": [
          {
            "image": "registry-vpc.cn-hangzhou.aliyuncs.com/team/app:1.2",
            "script": "python app.py",
            "port": 8000
          }
        ]
      }
      """;

  private static final String SAFE = BROKEN.replace("\"2\"", "2");
  private static final String CLEAN = SAFE.replace("16", "16384");

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private CliFixture cli;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    cli = new CliFixture(folder);
    file = cli.write("a/service.json", BROKEN);
  }

  @Test
  void safeFixesAreAppliedAndTheRestIsReported() throws IOException {
    Outcome outcome = cli.runBundled("fix", "a");
    assertEquals(SAFE, Files.readString(file));
    assertEquals(0, outcome.code(), "warnings do not fail by default");
    assertTrue(outcome.out().startsWith("fixed a/service.json: structure/loose-type\n"));
    assertTrue(outcome.out().contains("warning[resources/memory-unit]"));
    assertTrue(
        outcome.out().endsWith("1 file checked: 1 warning, 1 fixable with easlint fix --unsafe\n"),
        outcome.out());
    assertEquals("", outcome.err());
    assertEquals(1, cli.runBundled("fix", "--fail-on", "warning", "a").code());
  }

  @Test
  void unsafeFixesAreAppliedWhenAsked() throws IOException {
    Outcome outcome = cli.runBundled("fix", "--unsafe", "a/service.json");
    assertEquals(CLEAN, Files.readString(file));
    assertEquals(
        """
        fixed a/service.json: structure/loose-type, resources/memory-unit
        1 file checked: nothing found
        """,
        outcome.out());
    Outcome again = cli.runBundled("fix", "--unsafe", "a/service.json");
    assertEquals("1 file checked: nothing found\n", again.out());
  }

  @Test
  void ruleNarrows() throws IOException {
    cli.runBundled("fix", "--unsafe", "--rule", "resources/memory-unit", "a/service.json");
    assertEquals(BROKEN.replace("16", "16384"), Files.readString(file));
  }

  @Test
  void quietSaysOnlyWhatIsLeft() {
    assertEquals("", cli.runBundled("fix", "--unsafe", "--quiet", "a").out());
  }

  @Test
  void diffShowsAndChangesNothing() throws IOException {
    Outcome outcome = cli.runBundled("fix", "--diff", "a");
    assertEquals(
        """
        --- a/a/service.json
        +++ b/a/service.json
        @@ -1,5 +1,5 @@
         {
        -  "metadata": {"name": "ranker", "instance": "2", "memory": 16, "cpu": 4},
        +  "metadata": {"name": "ranker", "instance": 2, "memory": 16, "cpu": 4},
           "containers": [
             {
               "image": "registry-vpc.cn-hangzhou.aliyuncs.com/team/app:1.2",
        """,
        outcome.out());
    assertEquals(1, outcome.code());
    assertEquals(BROKEN, Files.readString(file));
    Files.writeString(file, SAFE);
    Outcome nothing = cli.runBundled("fix", "--diff", "--fail-on", "warning", "a");
    assertEquals(new Outcome(0, "", ""), nothing, "what is left is not the question");
  }

  @Test
  void diffIsColouredOnATerminalAndKeepsItSafe() throws IOException {
    Files.writeString(file, BROKEN.replace("ranker", "ran\u001bker").replace("\n", "\r\n"));
    String out = cli.onTerminal().runBundled("fix", "--diff", "a").out();
    assertTrue(out.contains("\u001b[31m-  \"metadata\""), out);
    assertTrue(out.contains("\u001b[32m+  \"metadata\""), out);
    assertTrue(out.contains("ran\\u001bker"), out);
    assertFalse(out.contains("\r"), out);
  }

  @Test
  void diffMasksSecretsAndMarksAMissingLineEnd() throws IOException {
    String secret = "dXNlcjpwYXNzd29yZA==";
    Files.writeString(
        file, "{\n\"dockerAuth\": \"" + secret + "\",\n\"metadata\": {\"instance\": \"2\"}}");
    String out = cli.runBundled("fix", "--diff", "a").out();
    assertFalse(out.contains(secret), out);
    assertTrue(out.contains("\"dockerAuth\": \"••• (medium)\""), out);
    assertTrue(
        out.endsWith("+\"metadata\": {\"instance\": 2}}\n\\ No newline at end of file\n"), out);
  }

  @Test
  void standardInputIsPrintedFixed() {
    Outcome outcome = cli.withStdin(BROKEN).runBundled("fix", "-");
    assertEquals(SAFE, outcome.out());
    assertTrue(outcome.err().startsWith("fixed <stdin>: structure/loose-type\n"), outcome.err());
    assertTrue(outcome.err().contains("warning[resources/memory-unit]"), outcome.err());
    assertEquals(0, outcome.code());
    Outcome same = cli.withStdin(CLEAN).runBundled("fix", "--quiet", "-");
    assertEquals(new Outcome(0, CLEAN, ""), same);
    Outcome broken = cli.withStdin("[1,]").runBundled("fix", "-");
    assertEquals("[1]", broken.out());
    assertEquals(1, broken.code());
  }

  @Test
  void standardInputStandsAlone() {
    Outcome outcome = cli.runBundled("fix", "-", "a");
    assertEquals(new Outcome(2, "", "easlint: fix takes - alone, without other paths\n"), outcome);
  }

  @Test
  void aByteOrderMarkGoesAndDiffSaysSo() throws IOException {
    Files.writeString(file, "\uFEFF" + CLEAN);
    Outcome diff = cli.runBundled("fix", "--diff", "a");
    assertEquals(1, diff.code());
    assertEquals(
        "easlint: of a/service.json only the byte order mark would be removed, which no line"
            + " shows\n",
        diff.err());
    cli.runBundled("fix", "a");
    assertEquals(CLEAN, Files.readString(file));
  }

  @Test
  void otherEncodingsStay() throws IOException {
    Files.write(file, ("\uFEFF" + BROKEN).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, cli.runBundled("fix", "a").code(), "the encoding is still an error");
    assertArrayEquals(
        ("\uFEFF" + SAFE).getBytes(StandardCharsets.UTF_16LE), Files.readAllBytes(file));
  }

  @Test
  void bytesThatAreNoTextAreLeftAlone() throws IOException {
    byte[] bytes = BROKEN.getBytes(StandardCharsets.UTF_8);
    bytes[BROKEN.indexOf("ranker")] = (byte) 0xFF;
    Files.write(file, bytes);
    Outcome outcome = cli.runBundled("fix", "a");
    assertEquals(1, outcome.code());
    assertEquals(
        "easlint: a/service.json is not fixed: it holds bytes that are not UTF-8, and writing it"
            + " would change them\n",
        outcome.err());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.writeString(elsewhere.resolve("service.json"), BROKEN);
    Files.createSymbolicLink(folder.resolve("link.json"), outside);
    Outcome outcome = cli.runBundled("fix", "link.json");
    assertEquals(2, outcome.code());
    assertTrue(
        outcome.err().startsWith("easlint: link.json is reached by a link that leads out of "),
        outcome.err());
    assertEquals(BROKEN, Files.readString(outside));
  }

  @Test
  void whatIsMissingIsSaid() {
    Outcome outcome = cli.runBundled("fix", "nowhere.json");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("no such file or folder: nowhere.json"), outcome.err());
  }

  @Test
  void chineseSummary() {
    String out = cli.runBundled("fix", "--lang", "zh-CN", "a").out();
    assertTrue(out.startsWith("已修复 a/service.json：structure/loose-type\n"), out);
    assertTrue(out.endsWith("1 个可用 easlint fix --unsafe 修复\n"), out);
  }

  @Test
  void checkTellsWhatFixCanDo() {
    String out = cli.runBundled("check", "a").out();
    assertTrue(
        out.endsWith(
            "1 file checked: 2 warnings, 1 fixable with easlint fix, 1 fixable with easlint fix"
                + " --unsafe\n"),
        out);
    String json = cli.runBundled("check", "--format", "json", "a").out();
    assertTrue(json.contains("\"title\": \"write 16384\""), json);
    assertTrue(json.contains("\"safety\": \"unsafe\""), json);
    assertTrue(json.contains("\"newText\": \"16384\""), json);
    assertTrue(json.contains("\"fixable\": 2"), json);
  }

  @Test
  void theConfigurationIsFixedFirst() throws IOException {
    Path config =
        cli.write(".easlint.yaml", "# ours\r\nrule: # which\r\n  structure/loose-type: off");
    Outcome check = cli.runBundled("check", "a");
    assertEquals(2, check.code());
    assertTrue(check.out().contains("1 fixable with easlint fix --unsafe"), check.out());
    Outcome safe = cli.runBundled("fix", "a");
    assertEquals(check, safe, "the fix is unsafe, and without a configuration nothing is judged");
    Outcome outcome = cli.runBundled("fix", "--unsafe", "a");
    assertEquals(
        "# ours\r\nrules: # which\r\n  structure/loose-type: off", Files.readString(config));
    assertEquals(BROKEN.replace("16", "16384"), Files.readString(file), "the rule is off by now");
    assertEquals(
        """
        fixed .easlint.yaml: config/unknown-key
        fixed a/service.json: resources/memory-unit
        1 file checked: nothing found
        """,
        outcome.out());
    assertEquals(0, outcome.code());
  }

  @Test
  void diffShowsTheConfigurationAndWhatFollowsFromIt() throws IOException {
    String wrong = "{\"profil\": \"patch\"}";
    Path config = cli.write(".easlint.json", wrong);
    Outcome outcome = cli.runBundled("fix", "--unsafe", "--diff", "a");
    assertTrue(
        outcome
            .out()
            .startsWith(
                """
                --- a/.easlint.json
                +++ b/.easlint.json
                @@ -1,1 +1,1 @@
                -{"profil": "patch"}
                \\ No newline at end of file
                +{"profile": "patch"}
                \\ No newline at end of file
                --- a/a/service.json
                """),
        outcome.out());
    assertEquals(1, outcome.code());
    assertEquals("", outcome.err());
    assertEquals(wrong, Files.readString(config));
    assertEquals(BROKEN, Files.readString(file));
  }

  @Test
  void whatTheConfigurationExtendsIsFixedToo() throws IOException {
    cli.write(".easlint.yaml", "extends: [team/base.yaml]\n");
    Path base = cli.write("team/base.yaml", "exclde: [x]\n");
    Outcome outcome = cli.runBundled("fix", "--unsafe", "--quiet", "a");
    assertEquals("exclude: [x]\n", Files.readString(base));
    assertEquals(CLEAN, Files.readString(file));
    assertEquals(0, outcome.code(), outcome.err());
  }

  @Test
  void theConfigurationStaysWhenOtherRulesOrATextAreFixed() throws IOException {
    Path config = cli.write(".easlint.yaml", "profil: patch\n");
    String rule = "resources/memory-unit";
    assertEquals(2, cli.runBundled("fix", "--unsafe", "--rule", rule, "a").code());
    assertEquals(2, cli.withStdin(BROKEN).runBundled("fix", "--unsafe", "-").code());
    assertEquals("profil: patch\n", Files.readString(config));
  }

  @Test
  void aConfigurationThatCannotBeMendedIsReported() throws IOException {
    Path config = cli.write(".easlint.yaml", "profil: patch\nprofile: test\n");
    Outcome outcome = cli.runBundled("fix", "--unsafe", "a");
    assertEquals(2, outcome.code());
    assertTrue(
        outcome.out().contains(".easlint.yaml:1:1: error[config/unknown-key]"), outcome.out());
    assertFalse(outcome.out().contains("fixable"), outcome.out());
    assertEquals("profil: patch\nprofile: test\n", Files.readString(config));
    assertEquals(BROKEN, Files.readString(file));
  }
}
