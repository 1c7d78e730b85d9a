package easlint.cli;

import easlint.files.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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

  /** What a stream brings; it is read once, and then known. */
  final class OfStream implements Content {
    private final InputStream stream;
    private byte @Nullable [] known;

    OfStream(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public synchronized byte[] read() throws IOException {
      byte[] bytes = known == null ? FileReader.read(stream) : known;
      known = bytes;
      return bytes;
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
