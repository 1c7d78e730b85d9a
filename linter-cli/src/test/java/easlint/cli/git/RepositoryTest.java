package easlint.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import easlint.cli.git.GitException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
  @TempDir Path folder;
  private ScratchRepository scratch;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    scratch = ScratchRepository.in(folder.resolve("project"));
  }

  @Test
  void stagedFilesOfTheFirstCommit() throws Exception {
    scratch.write("a.json", "{}");
    scratch.write("b.json", "{}");
    scratch.git("add", "a.json");
    assertEquals(List.of("a.json"), staged());
  }

  @Test
  void whatIsStagedIsReadNotTheWorkingCopy() throws Exception {
    scratch.write("a.json", "old");
    scratch.commitAll();
    scratch.write("a.json", "staged\n");
    scratch.git("add", "a.json");
    scratch.write("a.json", "later");
    scratch.write("big.json", "0123456789");
    scratch.git("add", "big.json");
    Files.delete(scratch.top().resolve("big.json"));
    assertEquals(List.of("a.json", "big.json"), staged());
    Repository repository = repository();
    try (StagedContent content = repository.content()) {
      List<Repository.Staged> files = repository.staged();
      assertEquals("01234", read(content, files.get(1), 5));
      assertEquals("staged\n", read(content, files.get(0), 100));
      assertEquals("0123456789", read(content, files.get(1), 100));
      assertEquals(
          Reason.FAILED,
          assertThrows(GitException.class, () -> content.read("0".repeat(40), 5)).reason());
    }
  }

  private static String read(StagedContent content, Repository.Staged file, int limit)
      throws GitException {
    return new String(content.read(blob(file), limit), StandardCharsets.UTF_8);
  }

  private static String blob(Repository.Staged file) {
    String blob = file.blob();
    assertNotNull(blob);
    return blob;
  }

  @Test
  void renamesDeletionsLinksAndSubmodules() throws Exception {
    ScratchRepository other = ScratchRepository.in(folder.resolve("other"));
    other.commitAll();
    scratch.write("old.json", "{\"a\": 1}");
    scratch.write("gone.json", "{}");
    scratch.write("same.json", "{}");
    scratch.commitAll();
    scratch.git("mv", "old.json", "new name.json");
    scratch.git("rm", "--quiet", "gone.json");
    Files.createSymbolicLink(scratch.top().resolve("link.json"), Path.of("same.json"));
    scratch.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../other", "sub.json");
    scratch.git("add", "--all");
    assertEquals(List.of(".gitmodules", "new name.json"), staged());
  }

  @Test
  void namesOfAnyKind() throws Exception {
    List<String> names = List.of("a\tb.json", "a\"b\\.json", "服务/配置.json");
    for (String name : names) {
      scratch.write(name, "{}");
    }
    scratch.git("add", "--all");
    assertEquals(names, staged());
    scratch.commitAll();
    for (String name : names) {
      scratch.write(name, "{ }");
    }
    assertEquals(names, changed(null));
  }

  @Test
  void filesInConflictHaveNoContent() throws Exception {
    scratch.write("a.json", "base");
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "-b", "side");
    scratch.write("a.json", "side");
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "main");
    scratch.write("a.json", "main");
    scratch.commitAll();
    assertThrows(AssertionError.class, () -> scratch.git("merge", "--quiet", "side"));
    assertEquals(
        List.of(new Repository.Staged(scratch.top().resolve("a.json"), null)),
        repository().staged());
  }

  @Test
  void changedSinceTheLastCommit() throws Exception {
    scratch.write(".gitignore", "ignored.json\n");
    scratch.write("same.json", "{}");
    scratch.write("edited.json", "{}");
    scratch.write("gone.json", "{}");
    scratch.commitAll();
    scratch.write("edited.json", "{ }");
    scratch.write("staged.json", "{}");
    scratch.git("add", "staged.json");
    scratch.write("deep/new.json", "{}");
    scratch.write("ignored.json", "{}");
    Files.delete(scratch.top().resolve("gone.json"));
    assertEquals(List.of("deep/new.json", "edited.json", "staged.json"), changed(null));
    assertEquals(
        List.of("deep/new.json", "edited.json", "staged.json"),
        names(Repository.of(scratch.top().resolve("deep"), Map.of()).changed(null)));
  }

  @Test
  void changedSinceABranchLeftAnother() throws Exception {
    scratch.write("a.json", "{}");
    scratch.write("b.json", "{}");
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "-b", "side");
    scratch.write("a.json", "{ }");
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "main");
    scratch.write("b.json", "{ }");
    scratch.commitAll();
    scratch.git("checkout", "--quiet", "side");
    assertEquals(List.of("a.json"), changed("main"));
    assertEquals(List.of(), changed(null));
  }

  @Test
  void changedBeforeTheFirstCommit() throws Exception {
    scratch.write("a.json", "{}");
    scratch.git("add", "a.json");
    scratch.write("b.json", "{}");
    assertEquals(List.of("a.json", "b.json"), changed(null));
  }

  @Test
  void commitsThatCannotBeComparedWith() throws Exception {
    scratch.commitAll();
    assertEquals("UNKNOWN_COMMIT no-such", refusal("no-such"));
    assertEquals("UNKNOWN_COMMIT --all", refusal("--all"));
    scratch.git("checkout", "--quiet", "--orphan", "other");
    scratch.write("a.json", "{}");
    scratch.commitAll();
    assertEquals("NO_COMMON_COMMIT main", refusal("main"));
  }

  @Test
  void withoutRepositoryOrGit() throws Exception {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    GitException none = assertThrows(GitException.class, () -> Repository.of(bare, Map.of()));
    assertEquals(Reason.NO_REPOSITORY, none.reason());
    GitProcess absent = new GitProcess(bare, Map.of(), "no-such-git");
    GitException missing = assertThrows(GitException.class, () -> Repository.of(bare, absent));
    assertEquals(Reason.NOT_INSTALLED, missing.reason());
    assertEquals("no-such-git", missing.subject());
    scratch.write(".git/index", "no index");
    GitException broken = assertThrows(GitException.class, this::staged);
    assertEquals(Reason.FAILED, broken.reason());
    assertEquals(".git/index: index file smaller than expected", broken.subject());
  }

  @Test
  void theUsersListOfIgnoredFiles() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Map<String, String> variables = Map.of("HOME", home.toString());
    assertEquals(home.resolve(".config/git/ignore"), UserIgnoreFile.find(scratch.top(), variables));
    Files.writeString(home.resolve(".gitconfig"), "[core]\n\texcludesFile = ~/mine\n");
    assertEquals(home.resolve("mine"), UserIgnoreFile.find(scratch.top(), variables));
    scratch.git("config", "core.excludesFile", "/elsewhere");
    assertEquals(Path.of("/elsewhere"), UserIgnoreFile.find(scratch.top(), variables));
    assertEquals(null, UserIgnoreFile.find(home, variables));
  }

  private String refusal(String since) {
    GitException refused = assertThrows(GitException.class, () -> changed(since));
    return refused.reason() + " " + refused.subject();
  }

  private Repository repository() throws GitException {
    return Repository.of(scratch.top(), Map.of());
  }

  private List<String> staged() throws GitException {
    List<Path> paths = new ArrayList<>();
    for (Repository.Staged file : repository().staged()) {
      paths.add(file.path());
    }
    return names(paths);
  }

  private List<String> changed(@Nullable String since) throws GitException {
    return names(repository().changed(since));
  }

  private List<String> names(List<Path> paths) {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(scratch.top().relativize(path).toString());
    }
    return names;
  }
}
