package easlint.rules.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads one entry of a bundle, which is a gzipped tar in POSIX form. */
final class TarGz {
  private static final int BLOCK = 512;
  private static final int NAME_LENGTH = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;

  private TarGz() {}

  /**
   * {@return the text of the entry}
   *
   * @throws BuildFailure when there is none of the name
   */
  static String entry(Path bundle, String name) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(bundle))) {
      for (byte[] header = in.readNBytes(BLOCK);
          header.length == BLOCK && header[0] != 0;
          header = in.readNBytes(BLOCK)) {
        int size = Integer.parseInt(field(header, SIZE_AT, SIZE_LENGTH), 8);
        byte[] content = in.readNBytes(size);
        if (field(header, 0, NAME_LENGTH).equals(name)) {
          return new String(content, StandardCharsets.UTF_8);
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      }
    }
    throw new BuildFailure("the bundle that opa built has no " + name);
  }

  private static String field(byte[] header, int at, int length) {
    String text = new String(header, at, length, StandardCharsets.UTF_8);
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
