package easlint.check;

import easlint.finding.Part;
import java.util.List;

/**
 * Where a finding stands, in words of the configuration: a canonical path and a part. {@link
 * Places} turns it into a range.
 *
 * <p>Paths are of documented names and indices, from the root.
 */
public sealed interface Anchor {

  /** {@return the canonical path} */
  List<String> path();

  /** {@return which part of the value at the path is meant} */
  default Part part() {
    return Part.VALUE;
  }

  /** The value at a path: a text or number whole, an object or list by its opening bracket. */
  record Value(List<String> path) implements Anchor {}

  /** The name that gives the value at a path; the opening bracket where there is none. */
  record Key(List<String> path) implements Anchor {
    @Override
    public Part part() {
      return Part.KEY;
    }
  }

  /** Something that the value at a path lacks: the nearest key above it that stands in the file. */
  record Missing(List<String> path) implements Anchor {
    @Override
    public Part part() {
      return Part.MISSING;
    }
  }

  /**
   * Characters inside the text at a path.
   *
   * @param from offset in the text's value, UTF-16
   * @param to offset behind them, greater than {@code from}
   */
  record Span(List<String> path, int from, int to) implements Anchor {}
}
