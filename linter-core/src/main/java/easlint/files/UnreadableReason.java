package easlint.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file or folder cannot be read. */
public enum UnreadableReason {
  /** There is nothing of that name. */
  MISSING,
  /** A folder stands where a file should. */
  FOLDER,
  /** The user may not read it. */
  NO_PERMISSION,
  /** The medium or the system failed. */
  BROKEN;

  /** {@return what a failure of the system means} */
  public static UnreadableReason of(@Nullable IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return MISSING;
    }
    return failure instanceof AccessDeniedException ? NO_PERMISSION : BROKEN;
  }
}
