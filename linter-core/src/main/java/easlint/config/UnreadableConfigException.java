package easlint.config;

import java.io.IOException;
import java.nio.file.Path;

/** A configuration file that is there, or was asked for, and cannot be read. */
public final class UnreadableConfigException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;

  UnreadableConfigException(Path file, IOException cause) {
    super(file.toString(), cause);
    this.file = file;
  }

  /** {@return the file} */
  public Path file() {
    return file;
  }
}
