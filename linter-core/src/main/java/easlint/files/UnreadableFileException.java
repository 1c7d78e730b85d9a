package easlint.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file whose content cannot be had. */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;

  UnreadableFileException(Path path, UnreadableReason reason, IOException cause) {
    super(path.toString(), cause);
    this.reason = reason;
  }

  /** {@return why} */
  public UnreadableReason reason() {
    return reason;
  }
}
