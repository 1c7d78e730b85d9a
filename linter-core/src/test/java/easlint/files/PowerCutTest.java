package easlint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes without end is killed at random moments, a hundred times: the file then
 * holds the old bytes or the new ones, whole, and what is left beside it no search finds.
 */
class PowerCutTest {
  private static final int CUTS = 100;
  private static final int AT_A_TIME = 4;
  private static final int LONGEST_LIFE_MILLIS = 25;
  private static final int SIZE = 1 << 20;

  @TempDir Path folder;

  /** Writes a file with the one content and the other by turns; says so when it has begun. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws IOException {
      Path file = Path.of(args[0]);
      byte[] now = content('a');
      byte[] next = content('b');
      AtomicWrite.replace(file, file.resolveSibling(""), now, next);
      System.out.write('!');
      System.out.flush();
      while (true) {
        byte[] old = next;
        next = now;
        now = old;
        AtomicWrite.replace(file, file.resolveSibling(""), now, next);
      }
    }
  }

  private static byte[] content(char letter) {
    byte[] bytes = new byte[letter == 'a' ? SIZE : SIZE / 2];
    Arrays.fill(bytes, (byte) letter);
    return bytes;
  }

  @Test
  void theFileIsOldOrNew() throws IOException, InterruptedException {
    Random random = new Random(42);
    int midway = 0;
    for (int cut = 0; cut < CUTS; cut += AT_A_TIME) {
      List<Path> files = new ArrayList<>();
      List<Process> writers = new ArrayList<>();
      for (int i = 0; i < AT_A_TIME; i++) {
        Path home = Files.createDirectory(folder.resolve((cut + i) + ""));
        files.add(Files.write(home.resolve("service.json"), content('a')));
        writers.add(start(files.get(i)));
      }
      for (Process writer : writers) {
        assertEquals('!', writer.getInputStream().read(), "the writer did not begin");
        Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        writer.destroyForcibly().waitFor();
      }
      for (Path file : files) {
        midway += check(file);
      }
    }
    // Were no write ever cut, the test would show nothing.
    assertTrue(midway > 0, "no process was killed in the middle of a write");
  }

  private static Process start(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Returns 1 when a write had begun and was cut. */
  private static int check(Path file) throws IOException {
    byte[] found = Files.readAllBytes(file);
    assertTrue(
        Arrays.equals(found, content('a')) || Arrays.equals(found, content('b')),
        () -> "neither old nor new: " + found.length + " bytes");
    try (Stream<Path> entries = Files.list(file.resolveSibling(""))) {
      int left = (int) entries.filter(entry -> !entry.equals(file)).count();
      List<Path> seen =
          FileFinder.find(file.resolveSibling(""), FileFinder.Nothing.NOTHING).files();
      assertEquals(List.of(file), seen);
      return Math.min(left, 1);
    }
  }
}
