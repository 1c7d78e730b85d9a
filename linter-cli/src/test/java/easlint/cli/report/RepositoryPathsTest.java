package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryPathsTest {
  @TempDir private Path folder;

  @Test
  void pathsStartAtTheRepository() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    Path sub = Files.createDirectories(folder.resolve("repo/deploy/eu"));
    RepositoryPaths paths = RepositoryPaths.of(sub);
    assertEquals("deploy/eu/a.json", paths.path("a.json"));
    assertEquals("b.json", paths.path(folder.resolve("repo/b.json").toString()));
    String outside = folder.resolve("c.json").toString();
    assertEquals(outside, paths.path(outside));
    assertEquals("deploy/eu/<stdin>", paths.path("<stdin>"));
  }

  @Test
  void aWorktreeHasAFileInPlaceOfTheFolder() throws IOException {
    Path repo = Files.createDirectories(folder.resolve("tree"));
    Files.writeString(repo.resolve(".git"), "gitdir: elsewhere\n");
    assertEquals("a.json", RepositoryPaths.of(repo).path("a.json"));
  }

  @Test
  void outsideARepositoryPathsStartAtTheFolder() {
    RepositoryPaths paths = new RepositoryPaths("/home/u", "");
    assertEquals("x/a.json", paths.path("x/a.json"));
    assertEquals("a.json", paths.path("/home/u/a.json"));
    assertEquals("/home/user/a.json", paths.path("/home/user/a.json"));
    assertEquals("etc/a.json", new RepositoryPaths("/", "").path("/etc/a.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/b.json | a/b.json",
        "a b%.json | a%20b%25.json",
        "a:b?#[].json | a%3Ab%3F%23%5B%5D.json",
        "部署/😀.json | %E9%83%A8%E7%BD%B2/%F0%9F%98%80.json",
        "/tmp/x y.json | file:///tmp/x%20y.json",
        "a+b@c~'(1),;=&$!*.json | a+b@c~'(1),;=&$!*.json",
      })
  void urisAreEncoded(String path, String uri) {
    assertEquals(uri.replace("''", "'"), RepositoryPaths.uri(path.replace("''", "'")));
  }
}
