package easlint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  @TempDir Path outer;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(outer.resolve("project"));
  }

  @Test
  void findsJsonFilesAtAnyDepthInOrder() throws IOException {
    write("b.json");
    write("a/z.json");
    write("a/b/c.JSON");
    write("a/readme.md");
    assertEquals(List.of("a/b/c.JSON", "a/z.json", "b.json"), found());
  }

  @Test
  void passesOverToolFoldersAndOwnFiles() throws IOException {
    write("node_modules/x/service.json");
    write(".git/service.json");
    write(".easlint-baseline.json");
    write("deploy/.hidden/service.json");
    assertEquals(List.of("deploy/.hidden/service.json"), found());
  }

  @Test
  void followsNoLinks() throws IOException {
    write("a/service.json");
    Path outside = Files.createDirectory(outer.resolve("outside"));
    Files.writeString(outside.resolve("other.json"), "{}");
    Files.createSymbolicLink(folder.resolve("out"), outside);
    Files.createSymbolicLink(folder.resolve("out.json"), outside.resolve("other.json"));
    Files.createSymbolicLink(folder.resolve("a/circle"), folder);
    assertEquals(List.of("a/service.json"), found());
  }

  @Test
  void searchesAFolderThatIsNamedByALink() throws IOException {
    write("service.json");
    Path link = Files.createSymbolicLink(outer.resolve("link"), folder);
    FileFinder.Found found = FileFinder.find(link, FileFinder.Nothing.NOTHING);
    assertEquals(List.of(link.resolve("service.json")), found.files());
  }

  @Test
  void leavesOutWhatItIsTold() throws IOException {
    write("keep/a.json");
    write("drop/a.json");
    write("keep/drop.json");
    FileFinder.Ignore drop = (path, isFolder) -> path.getFileName().toString().startsWith("drop");
    assertEquals(List.of("keep/a.json"), names(FileFinder.find(folder, drop).files()));
  }

  @Test
  void saysWhichFolderCannotBeListed() {
    Path missing = folder.resolve("absent");
    FileFinder.Found found = FileFinder.find(missing, FileFinder.Nothing.NOTHING);
    assertEquals(List.of(), found.files());
    assertEquals(
        List.of(new FileFinder.Unreadable(missing, UnreadableReason.MISSING)), found.unreadable());
  }

  private List<String> found() {
    return names(FileFinder.find(folder, FileFinder.Nothing.NOTHING).files());
  }

  private List<String> names(List<Path> paths) {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(folder.relativize(path).toString().replace('\\', '/'));
    }
    return names;
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
  }
}
