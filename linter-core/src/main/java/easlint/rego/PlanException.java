package easlint.rego;

/** A plan that this engine cannot run. The message names the statement, function or place. */
public final class PlanException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PlanException(String message) {
    super(message);
  }
}
