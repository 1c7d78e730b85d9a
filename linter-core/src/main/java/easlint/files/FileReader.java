package easlint.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole files, up to a limit. */
public final class FileReader {
  /** The largest file that is judged, in bytes: 64 MiB, as {@code syntax/too-large} says. */
  public static final int LIMIT = 64 * 1024 * 1024;

  private FileReader() {}

  /**
   * Reads a file.
   *
   * @return its bytes; of a larger file the first {@link #LIMIT} + 1, enough to see that it is too
   *     large without filling the memory (or waiting for the end of a device)
   * @throws UnreadableFileException if it is missing, a folder, forbidden or broken
   */
  public static byte[] read(Path path) throws UnreadableFileException {
    try (InputStream in = Files.newInputStream(path)) {
      return read(in);
    } catch (IOException failure) {
      throw new UnreadableFileException(path, reason(path, failure), failure);
    }
  }

  /**
   * Reads a stream to its end, or as far as a file would be read.
   *
   * @throws IOException if the stream breaks
   */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(LIMIT + 1);
  }

  /** Opening a folder succeeds on some systems; only reading it fails, without saying why. */
  private static UnreadableReason reason(Path path, IOException failure) {
    return Files.isDirectory(path) ? UnreadableReason.FOLDER : UnreadableReason.of(failure);
  }
}
