package easlint.cli;

import easlint.cli.message.Messages;
import easlint.finding.Language;
import org.jspecify.annotations.Nullable;

/** A command line that cannot be carried out. Ends the run with 2 and its sentence. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Messages message;
  private final transient Object[] args;
  private final @Nullable String suggestion;

  private UsageException(Messages message, @Nullable String suggestion, Object[] args) {
    super(message.in(Language.ENGLISH, args), null, false, false);
    this.message = message;
    this.suggestion = suggestion;
    this.args = args;
  }

  static UsageException of(Messages message, Object... args) {
    return new UsageException(message, null, args);
  }

  /** An exception that also says what was probably meant, when that is known. */
  static UsageException suggesting(@Nullable String suggestion, Messages message, Object... args) {
    return new UsageException(message, suggestion, args);
  }

  /** {@return the sentence} */
  String sentence(Language language) {
    String sentence = message.in(language, args);
    return suggestion == null ? sentence : Messages.DID_YOU_MEAN.in(language, sentence, suggestion);
  }
}
