package easlint.lint;

import easlint.finding.Finding;
import java.util.List;

/** What fixing a file came to. */
public final class FixResult {
  /** Why no more was done. */
  public enum Ending {
    /** No fix is left that was asked for. */
    DONE,
    /** The file holds bytes that its encoding does not allow; writing it would change them. */
    UNREADABLE_BYTES,
    /** After many rounds there were still fixes: some of them undo each other. */
    TOO_MANY
  }

  private final byte[] bytes;
  private final List<Finding> applied;
  private final LintResult left;
  private final Ending ending;

  FixResult(byte[] bytes, List<Finding> applied, LintResult left, Ending ending) {
    this.bytes = bytes;
    this.applied = List.copyOf(applied);
    this.left = left;
    this.ending = ending;
  }

  /** {@return the new content; the old array where nothing was fixed} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return the findings whose fixes were applied, in order, each with the place that it had} */
  public List<Finding> applied() {
    return applied;
  }

  /** {@return the new text with what is found in it} */
  public LintResult left() {
    return left;
  }

  /** {@return why no more was done} */
  public Ending ending() {
    return ending;
  }
}
