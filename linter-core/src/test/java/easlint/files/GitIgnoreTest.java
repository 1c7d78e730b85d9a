package easlint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitIgnoreTest {
  @TempDir Path folder;
  private @Nullable Path userList;

  @Test
  void nestedFilesAndNegation() throws IOException {
    write(".git/HEAD", "");
    write(".gitignore", "build/\n*.json\n!deploy/**/*.json\n# note\n/top.json\n");
    write("deploy/.gitignore", "old-*.json\n!old-but-good.json\n");
    write("deploy/deep/.gitignore", "*\n!kept.json\n");
    for (String file :
        List.of(
            "a.json",
            "top.json",
            "deploy/a.json",
            "deploy/old-1.json",
            "deploy/old-but-good.json",
            "deploy/build/a.json",
            "deploy/deep/a.json",
            "deploy/deep/kept.json")) {
      write(file, "{}");
    }
    assertEquals(
        List.of("deploy/a.json", "deploy/deep/kept.json", "deploy/old-but-good.json"),
        found(folder));
  }

  @Test
  void rulesFromAboveTheSearchedFolderHold() throws IOException {
    write(".git/HEAD", "");
    write(".gitignore", "/deploy/a.json\n");
    write("deploy/a.json", "{}");
    write("deploy/b.json", "{}");
    assertEquals(List.of("deploy/b.json"), found(folder.resolve("deploy")));
  }

  @Test
  void theRepositorysOwnListAndTheUsersComeLast() throws IOException {
    write(".git/info/exclude", "local.json\n*.tmp.json\n");
    userList = write("home/ignore", "everywhere.json\n!a.tmp.json\n");
    write(".gitignore", "home\n!kept.tmp.json\n");
    for (String file :
        List.of("local.json", "everywhere.json", "a.tmp.json", "kept.tmp.json", "b.json")) {
      write(file, "{}");
    }
    assertEquals(List.of("b.json", "kept.tmp.json"), found(folder));
  }

  @Test
  void aLinkedWorkingTreeUsesTheCommonFolder() throws IOException {
    write("main/.git/info/exclude", "local.json\n");
    write("main/.git/worktrees/second/commondir", "../..\n");
    write("second/.git", "gitdir: " + folder.resolve("main/.git/worktrees/second") + "\n");
    write("second/local.json", "{}");
    write("second/b.json", "{}");
    assertEquals(List.of("second/b.json"), found(folder.resolve("second")));
  }

  @Test
  void aSubmoduleHasRulesOfItsOwn() throws IOException {
    write(".git/modules/sub/info/exclude", "local.json\n");
    write(".gitignore", "a.json\n");
    write("sub/.git", "gitdir: ../.git/modules/sub\n");
    write("sub/a.json", "{}");
    write("sub/local.json", "{}");
    assertEquals(List.of("sub/a.json"), found(folder.resolve("sub")));
    assertEquals(List.of("sub/a.json", "sub/local.json"), found(folder));
  }

  @Test
  void outsideARepositoryTheSearchedFolderIsTheTop() throws IOException {
    write(".gitignore", "a.json\n");
    write("deploy/.gitignore", "b.json\n");
    for (String file : List.of("deploy/a.json", "deploy/b.json", "deploy/c.json")) {
      write(file, "{}");
    }
    assertEquals(List.of("deploy/a.json", "deploy/c.json"), found(folder.resolve("deploy")));
  }

  @Test
  void saysWhichRulesCannotBeRead() throws IOException {
    write(".git", "no link");
    write("a.json", "{}");
    GitIgnore ignore = GitIgnore.of(folder, null);
    assertEquals(1, FileFinder.find(folder, ignore).files().size());
    assertEquals(
        List.of(new FileFinder.Unreadable(folder.resolve(".git"), UnreadableReason.BROKEN)),
        ignore.unreadable());
  }

  private List<String> found(Path start) {
    List<String> names = new ArrayList<>();
    for (Path path : FileFinder.find(start, GitIgnore.of(start, userList)).files()) {
      names.add(folder.relativize(path).toString().replace('\\', '/'));
    }
    return names;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
