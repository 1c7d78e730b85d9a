package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import easlint.cli.git.ScratchRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitInputsTest {
  private static final String CLEAN = "{\"metadata\": {}, \"cloud\": {}}\n";
  private static final String PORT = "{\"metadata\": {}, \"containers\": [{\"port\": 8080}]}\n";

  @TempDir Path folder;
  private ScratchRepository scratch;
  private CliFixture cli;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    scratch = ScratchRepository.in(folder.resolve("project"));
    cli = new CliFixture(scratch.top());
  }

  @Test
  void stagedContentIsJudgedNotTheWorkingCopy() throws Exception {
    scratch.write("deploy/a.json", PORT);
    scratch.write("deploy/b.json", CLEAN);
    scratch.write("package.json", "{\"port\": 8080}");
    scratch.write("notes.md", "8080");
    scratch.git("add", "--all");
    scratch.write("deploy/a.json", CLEAN);
    scratch.write("deploy/b.json", PORT);
    Outcome outcome = cli.run("--staged", "--format", "compact");
    assertEquals(1, outcome.code());
    assertEquals("deploy/a.json:1:42", outcome.out().substring(0, 18));
    assertEquals(1, outcome.out().lines().count());
    CliFixture below = new CliFixture(scratch.top().resolve("deploy"));
    assertTrue(below.run("--staged", "--format", "compact").out().startsWith("a.json:1:42"));
  }

  @Test
  void pathsNarrowIt() throws Exception {
    scratch.write("deploy/a.json", PORT);
    scratch.write("other/a.json", PORT);
    scratch.git("add", "--all");
    assertEquals(1, cli.run("--staged", "deploy", "--format", "compact").out().lines().count());
    assertEquals(1, cli.run("--changed", "other", "--format", "compact").out().lines().count());
    Files.delete(scratch.top().resolve("other/a.json"));
    assertEquals(1, cli.run("--staged", "other/a.json").code());
    assertEquals(
        new Outcome(2, "0 files checked\n", "easlint: no such file or folder: absent\n"),
        cli.run("--staged", "absent"));
  }

  @Test
  void nothingStagedIsNoMistake() throws Exception {
    scratch.write("a.json", PORT);
    assertEquals(new Outcome(0, "0 files checked\n", ""), cli.run("--staged"));
    scratch.commitAll();
    assertEquals(new Outcome(0, "0 files checked\n", ""), cli.run("--changed"));
    assertEquals(new Outcome(0, "0 files checked\n", ""), cli.run("--changed", "--since", "main"));
  }

  @Test
  void changedFilesAreReadFromTheWorkingTree() throws Exception {
    scratch.write("a.json", CLEAN);
    scratch.write("b.json", PORT);
    scratch.commitAll();
    scratch.write("a.json", PORT);
    scratch.write("c.json", PORT);
    assertEquals(
        "a.json:1:42 c.json:1:42",
        cli.run("--changed", "--format", "compact")
            .out()
            .replaceAll("(?m): error.*\n", " ")
            .strip());
  }

  @Test
  void whatDoesNotFit() throws Exception {
    assertRefused("--since needs --changed", "--since", "main");
    assertRefused("--staged and --changed cannot be used together", "--staged", "--changed");
    assertRefused("--staged checks files, not standard input", "--staged", "-");
    assertRefused("--since: git knows no commit \"nope\"", "--changed", "--since", "nope");
    Path outside = Files.createDirectory(folder.resolve("outside"));
    assertEquals(
        new Outcome(
            2, "", "easlint: --staged needs a git repository, and " + outside + " is in none\n"),
        new CliFixture(outside).run("--staged"));
  }

  @Test
  void aFileInConflictIsSaid() throws Exception {
    scratch.write("a.json", "base");
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "-b", "side");
    scratch.write("a.json", CLEAN);
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "main");
    scratch.write("a.json", PORT);
    scratch.commitAll();
    try {
      scratch.git("merge", "--quiet", "side");
    } catch (AssertionError conflict) {
      // As it should be.
    }
    assertEquals(
        new Outcome(2, "0 files checked\n", "easlint: a.json is in conflict and was not checked\n"),
        cli.run("--staged"));
  }

  @Test
  void aSearchLeavesOutWhatGitIgnores() throws Exception {
    scratch.write(".gitignore", "build/\n");
    scratch.write("build/a.json", PORT);
    scratch.write("a.json", CLEAN);
    assertEquals(new Outcome(0, "1 file checked: nothing found\n", ""), cli.run());
    assertEquals(1, cli.run("build/a.json").code());
  }

  private void assertRefused(String sentence, String... args) {
    assertEquals(new Outcome(2, "", "easlint: " + sentence + "\n"), cli.run(args));
  }
}
