package easlint.json;

/**
 * What a text may cost.
 *
 * @param bytes the largest text that is read, in bytes; a larger one is {@code syntax/too-large}
 * @param problems the most problems that are kept; {@link Document#omitted()} counts the others
 */
public record ParseLimits(long bytes, int problems) {
  /** 64 MiB of text, ten thousand problems. */
  public static final ParseLimits DEFAULT = new ParseLimits(64L << 20, 10_000);

  public ParseLimits {
    if (bytes < 1 || problems < 1) {
      throw new IllegalArgumentException("limits from 1: " + bytes + " bytes, " + problems);
    }
  }
}
