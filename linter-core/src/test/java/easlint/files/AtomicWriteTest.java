package easlint.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import easlint.files.AtomicWriteException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicWriteTest {
  private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "newer".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path tree;
  private Path file;

  @BeforeEach
  void writeOld() throws IOException {
    tree = Files.createDirectory(folder.resolve("tree"));
    file = Files.write(tree.resolve("service.json"), OLD);
  }

  @Test
  void replacesAndLeavesNothingBeside() throws IOException {
    AtomicWrite.replace(file, tree, OLD, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of(file), list(tree));
  }

  @Test
  void keepsTheMode() throws IOException {
    assumeTrue(isPosix());
    for (String mode : List.of("rw-r-----", "rwxr-xr-x", "rw-------")) {
      Files.write(file, OLD);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      AtomicWrite.replace(file, tree, OLD, NEW);
      assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void keepsOwnerAndGroupWhereTheUserMay() throws IOException {
    assumeTrue(isPosix() && isSuperUser());
    Files.setAttribute(file, "unix:uid", 12345);
    Files.setAttribute(file, "unix:gid", 23456);
    AtomicWrite.replace(file, tree, OLD, NEW);
    assertEquals(12345, Files.getAttribute(file, "unix:uid"));
    assertEquals(23456, Files.getAttribute(file, "unix:gid"));
  }

  @Test
  void leavesAFileAloneThatHasChanged() throws IOException {
    Files.writeString(file, "edited meanwhile");
    assertEquals(Reason.CHANGED, refused(file));
    assertEquals("edited meanwhile", Files.readString(file));
    assertEquals(List.of(file), list(tree));
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path link = Files.createSymbolicLink(tree.resolve("link.json"), Path.of("service.json"));
    AtomicWrite.replace(link, tree, OLD, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    Path outside = Files.write(folder.resolve("outside.json"), OLD);
    Path link = Files.createSymbolicLink(tree.resolve("link.json"), outside);
    assertEquals(Reason.LINK, refused(link));
    Path away = Files.createSymbolicLink(tree.resolve("away"), folder);
    assertEquals(Reason.LINK, refused(away.resolve("outside.json")));
    assertArrayEquals(OLD, Files.readAllBytes(outside));
  }

  @Test
  void aFileElsewhereIsItsOwnTree() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path named = Files.write(other.resolve("named.json"), OLD);
    AtomicWrite.replace(named, tree, OLD, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(named));
    Path link = Files.createSymbolicLink(other.resolve("link.json"), file);
    assertEquals(Reason.LINK, refused(link));
  }

  @Test
  void aTreeThatIsItselfALinkIsFine() throws IOException {
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), tree);
    AtomicWrite.replace(alias.resolve("service.json"), alias, OLD, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  @Test
  void saysWhatTheUserMayNot() throws IOException {
    assumeTrue(isPosix());
    assumeFalse(isSuperUser());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertEquals(Reason.NO_PERMISSION, refused(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertEquals(Reason.NO_PERMISSION, refused(file));
    Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertArrayEquals(OLD, Files.readAllBytes(file));
  }

  @Test
  void aFileThatIsGoneIsAFailureOfTheSystem() throws IOException {
    Files.delete(file);
    assertEquals(Reason.SYSTEM, refused(file));
    assertEquals(List.of(), list(tree));
  }

  @Test
  void writesWhateverWasThere() throws IOException {
    AtomicWrite.write(file, tree, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    Path link = Files.createSymbolicLink(tree.resolve("link.json"), Path.of("service.json"));
    AtomicWrite.write(link, tree, OLD);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(OLD, Files.readAllBytes(file));
  }

  @Test
  void makesAFileAsTheSystemMakesThem() throws IOException {
    Path fresh = tree.resolve("fresh.json");
    AtomicWrite.write(fresh, tree, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(fresh));
    if (isPosix()) {
      assertEquals(Files.getPosixFilePermissions(file), Files.getPosixFilePermissions(fresh));
    }
    assertEquals(2, list(tree).size());
  }

  @Test
  void makesNothingWhereNothingCanBe() throws IOException {
    for (Path path : List.of(tree.resolve("none/a.json"), file.resolve("a.json"), tree)) {
      AtomicWriteException refused =
          assertThrows(AtomicWriteException.class, () -> AtomicWrite.write(path, tree, NEW));
      assertEquals(Reason.SYSTEM, refused.reason());
    }
    assertEquals(List.of(file), list(tree));
  }

  private Reason refused(Path path) {
    return assertThrows(AtomicWriteException.class, () -> AtomicWrite.replace(path, tree, OLD, NEW))
        .reason();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private boolean isPosix() throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private static boolean isSuperUser() {
    return "root".equals(System.getProperty("user.name"));
  }
}
