package easlint.rego;

import org.jspecify.annotations.Nullable;

/** An evaluation that has no result. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why there is no result. */
  public enum Code {
    /** More steps, memory or nesting than {@link Limits} and the engine allow. */
    BUDGET_EXCEEDED,
    /** A rule, function or object has two different values for the same thing. */
    CONFLICT,
    /** The program has no entry point of this name. */
    UNDEFINED_ENTRYPOINT,
    /** The entry point has no value for this input. */
    UNDEFINED_RESULT,
    /** A function refused its arguments, in an evaluation where that is an error. */
    FUNCTION_ERROR,
    /** The engine itself is at fault; the cause says where. */
    INTERNAL
  }

  private final Code code;

  EvaluationException(Code code, String message) {
    this(code, message, null);
  }

  EvaluationException(Code code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  static EvaluationException outOf(String what) {
    return new EvaluationException(Code.BUDGET_EXCEEDED, "the policy needs too " + what);
  }

  /** {@return why there is no result} */
  public Code code() {
    return code;
  }
}
