package easlint.cli;

import easlint.cli.message.Messages;
import easlint.files.UnreadableReason;
import easlint.finding.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Sentences about files that several commands say. */
final class Sentences {
  private Sentences() {}

  /** {@return why a file cannot be read} */
  static String unreadable(UnreadableReason reason, String path, Language language) {
    return switch (reason) {
      case MISSING -> Messages.NO_SUCH_PATH.in(language, path);
      case FOLDER -> Messages.IS_FOLDER.in(language, path);
      case NO_PERMISSION -> Messages.NO_PERMISSION.in(language, path);
      case BROKEN -> Messages.CANNOT_READ.in(language, path, Messages.SYSTEM_ERROR.in(language));
    };
  }

  /** {@return why a file cannot be written} */
  static String unwritable(IOException failure, String path, Language language) {
    String reason = reason(failure);
    return Messages.CANNOT_WRITE.in(
        language, path, reason == null ? Messages.SYSTEM_ERROR.in(language) : reason);
  }

  /** The system's words: Java leaves them out of two common failures. */
  private static @Nullable String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "Permission denied";
    }
    return failure instanceof FileSystemException system
        ? system.getReason()
        : failure.getMessage();
  }
}
