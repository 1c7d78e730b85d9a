package easlint.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReaderTest {
  @TempDir Path folder;

  @Test
  void readsEveryByte() throws IOException {
    byte[] bytes = {0, 1, (byte) 0xFF, '\n'};
    Path file = Files.write(folder.resolve("a.json"), bytes);
    assertArrayEquals(bytes, FileReader.read(file));
  }

  @Test
  void saysThatAFileIsMissing() {
    assertEquals(UnreadableReason.MISSING, reasonOf(folder.resolve("absent.json")));
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertEquals(UnreadableReason.FOLDER, reasonOf(folder));
  }

  @Test
  void saysWhyASystemRefused() {
    assertEquals(UnreadableReason.MISSING, UnreadableReason.of(new NoSuchFileException("a")));
    assertEquals(
        UnreadableReason.NO_PERMISSION, UnreadableReason.of(new AccessDeniedException("a")));
    assertEquals(UnreadableReason.BROKEN, UnreadableReason.of(new IOException("disk")));
  }

  @Test
  void stopsReadingWhatNeverEnds() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            return length;
          }
        };
    assertEquals(FileReader.LIMIT + 1, FileReader.read(endless).length);
  }

  private static UnreadableReason reasonOf(Path path) {
    return assertThrows(UnreadableFileException.class, () -> FileReader.read(path)).reason();
  }
}
