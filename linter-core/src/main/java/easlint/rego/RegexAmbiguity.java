package easlint.rego;

/**
 * In how many ways a part of a pattern can match nothing at one place. Java tries them all when
 * what follows does not match, and looks at no character meanwhile: {@code (^|^)} twenty-four
 * times, each optional, takes hours. So a regular expression charges this many steps for each
 * character instead of one, and is refused if it is more than {@link #MAX}. For what people write
 * it is 1 to 4.
 */
final class RegexAmbiguity {
  static final long MAX = 10_000;

  private long atomWays = 1;
  private boolean atomIsOptional = true;
  private long branchWays = 1;
  private boolean branchIsOptional = true;
  private long emptyWays;
  private long otherWays = 1;

  /**
   * Adds an atom to the sequence.
   *
   * @param optional whether it can match nothing
   */
  void atom(long ways, boolean optional) {
    endAtom();
    atomWays = ways;
    atomIsOptional = optional;
  }

  /**
   * Repeats the atom that was added last.
   *
   * @param most how often it occurs at most; -1 if there is no end
   */
  void repeat(int least, int most) {
    if (atomIsOptional) {
      long each = least == most ? atomWays : atomWays + 1;
      atomWays = 1;
      for (int times = Math.max(1, Math.max(least, most)); times > 0; times--) {
        atomWays = multiply(atomWays, each);
      }
    } else {
      atomWays = multiply(atomWays, atomWays); // the end of one may meet the start of the next
    }
    atomIsOptional |= least == 0;
  }

  /** Starts another alternative. */
  void alternative() {
    endAtom();
    if (branchIsOptional) {
      emptyWays = Math.min(emptyWays + branchWays, MAX + 1);
    } else {
      otherWays = Math.max(otherWays, branchWays);
    }
    branchWays = 1;
    branchIsOptional = true;
  }

  /** Adds a group that has ended as an atom. */
  void group(RegexAmbiguity ended) {
    ended.alternative();
    atom(ended.ways(), ended.emptyWays > 0);
  }

  /** {@return in how many ways, after the last alternative was ended; more than MAX is MAX + 1} */
  long ways() {
    return multiply(Math.max(emptyWays, 1), otherWays);
  }

  private void endAtom() {
    branchWays = multiply(branchWays, atomWays);
    branchIsOptional &= atomIsOptional;
    atomWays = 1;
    atomIsOptional = true;
  }

  private static long multiply(long a, long b) {
    return Math.min(a * b, MAX + 1);
  }
}
