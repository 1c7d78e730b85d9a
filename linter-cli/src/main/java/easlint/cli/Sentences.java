package easlint.cli;

import easlint.cli.git.GitException;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.files.AtomicWriteException;
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
  static Sentence unreadable(UnreadableReason reason, String path) {
    return switch (reason) {
      case MISSING -> Sentence.of(Messages.NO_SUCH_PATH, path);
      case FOLDER -> Sentence.of(Messages.IS_FOLDER, path);
      case NO_PERMISSION -> Sentence.of(Messages.NO_PERMISSION, path);
      case BROKEN -> Sentence.of(Messages.CANNOT_READ, path, Sentence.of(Messages.SYSTEM_ERROR));
    };
  }

  /** {@return why git cannot tell what an option asks for} */
  static UsageException git(GitException failure, Option option) {
    String subject = failure.subject();
    return switch (failure.reason()) {
      case NOT_INSTALLED -> UsageException.of(Messages.NO_GIT, option.spelling(), subject);
      case NO_REPOSITORY -> UsageException.of(Messages.NO_REPOSITORY, option.spelling(), subject);
      case UNKNOWN_COMMIT -> UsageException.of(Messages.UNKNOWN_COMMIT, subject);
      case NO_COMMON_COMMIT -> UsageException.of(Messages.NO_COMMON_COMMIT, subject);
      case FAILED -> UsageException.of(Messages.GIT_FAILED, subject);
    };
  }

  /** {@return why a file cannot be written} */
  static String unwritable(IOException failure, String path, Language language) {
    return Messages.CANNOT_WRITE.in(language, path, reason(failure, language));
  }

  /** {@return why a file was left as it was} */
  static String unwritten(
      AtomicWriteException failure, String path, String folder, Language language) {
    return switch (failure.reason()) {
      case CHANGED -> Messages.CHANGED_SINCE.in(language, path);
      case LINK -> Messages.LINK_OUTSIDE.in(language, path, folder);
      case NO_PERMISSION -> Messages.NO_WRITE_PERMISSION.in(language, path);
      case SYSTEM ->
          unwritable(
              failure.getCause() instanceof IOException cause ? cause : failure, path, language);
    };
  }

  /** The system's words, but for two common failures, of which Java leaves them out. */
  private static String reason(IOException failure, Language language) {
    if (failure instanceof NoSuchFileException) {
      return Messages.NO_FOLDER.in(language);
    }
    if (failure instanceof AccessDeniedException) {
      return Messages.NOT_ALLOWED.in(language);
    }
    @Nullable String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return reason == null ? Messages.SYSTEM_ERROR.in(language) : reason;
  }
}
