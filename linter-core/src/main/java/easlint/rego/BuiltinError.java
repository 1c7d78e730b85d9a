package easlint.rego;

/**
 * What a function answers when its arguments make no sense to it: undefined, unless the evaluation
 * is strict. Anything else that a function throws is a bug of the engine and is reported as one.
 */
final class BuiltinError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Without a stack trace: this is an ordinary answer. */
  BuiltinError(String message) {
    super(message, null, false, false);
  }
}
