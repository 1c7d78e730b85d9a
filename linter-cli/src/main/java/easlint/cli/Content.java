package easlint.cli;

import easlint.files.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What an input holds. */
interface Content {
  /**
   * Reads it, up to the limit of {@link FileReader}.
   *
   * @throws IOException if it cannot be had
   */
  byte[] read() throws IOException;

  /** The content of a file. */
  record OfFile(Path path) implements Content {
    @Override
    public byte[] read() throws IOException {
      return FileReader.read(path);
    }
  }

  /** What a stream brings. */
  record OfStream(InputStream stream) implements Content {
    @Override
    public byte[] read() throws IOException {
      return FileReader.read(stream);
    }
  }

  /** Bytes that were read before. */
  final class OfBytes implements Content {
    private final byte[] bytes;

    OfBytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public byte[] read() {
      return bytes;
    }
  }
}
