package easlint.cli.git;

/** Git could not answer. */
public final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** There is no program of that name. */
    NOT_INSTALLED,
    /** The folder lies in no working tree. */
    NO_REPOSITORY,
    /** The name stands for no commit. */
    UNKNOWN_COMMIT,
    /** The commit and the present one have no ancestor in common, at least not in this clone. */
    NO_COMMON_COMMIT,
    /** Anything else; the message has git's words. */
    FAILED
  }

  GitException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** {@return why} */
  public Reason reason() {
    return reason;
  }

  /** {@return what it is about: the folder, the name of the commit, or git's words} */
  public String subject() {
    return String.valueOf(getMessage());
  }
}
