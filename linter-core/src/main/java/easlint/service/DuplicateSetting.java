package easlint.service;

/**
 * A setting that is given twice, through two spellings; EAS drops one silently.
 *
 * @param kept what EAS takes
 * @param dropped the other one
 * @param likeness how the two compare
 */
public record DuplicateSetting(Setting kept, Setting dropped, Likeness likeness) {

  /** How two values compare. */
  public enum Likeness {
    EQUAL,
    DIFFERENT,
    /** One of them still has to be filled in, or cannot be read. */
    UNKNOWN
  }

  /** {@return whether both say the same} */
  public boolean isEqual() {
    return likeness == Likeness.EQUAL;
  }

  static DuplicateSetting of(Setting kept, Setting dropped) {
    if (kept.isOpaque() || dropped.isOpaque()) {
      return new DuplicateSetting(kept, dropped, Likeness.UNKNOWN);
    }
    boolean equal = SameValue.test(kept.value(), dropped.value());
    return new DuplicateSetting(kept, dropped, equal ? Likeness.EQUAL : Likeness.DIFFERENT);
  }
}
