package easlint.rego;

/**
 * What one evaluation may use up, so that no policy can hang or exhaust the linter.
 *
 * @param steps calls, loop iterations, functions applied, characters seen by a regular expression;
 *     at least 1. Ten million take about half a second.
 * @param bytes memory for the values that the evaluation makes, roughly, freed or not; at least 1
 */
public record Limits(long steps, long bytes) {
  /** Ten million steps and 256 MiB. */
  public static final Limits DEFAULT = new Limits(10_000_000, 256L << 20);

  public Limits {
    if (steps < 1 || bytes < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
