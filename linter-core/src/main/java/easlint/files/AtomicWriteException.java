package easlint.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that was left as it was. */
public final class AtomicWriteException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why a file was not written. */
  public enum Reason {
    /** It no longer holds what was read. */
    CHANGED,
    /** A link leads out of the folder that the run is about. */
    LINK,
    /** The user may not write it, or nothing in its folder. */
    NO_PERMISSION,
    /** The medium or the system failed; the cause says how. */
    SYSTEM
  }

  private final Reason reason;

  AtomicWriteException(Reason reason, @Nullable IOException cause) {
    super(cause);
    this.reason = reason;
  }

  /** {@return why} */
  public Reason reason() {
    return reason;
  }
}
