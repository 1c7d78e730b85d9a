package easlint.rules.build;

/**
 * How many tests a rule has.
 *
 * @param positive cases and files of the test data in which it reports something
 * @param wholeFile those of them that are its own files of the test data: they show the setting in
 *     a second element, in another spelling or in another layout
 * @param near cases and files that come close, and in which it reports nothing
 * @param negative other cases and files in which it reports nothing
 */
record TestCounts(int positive, int wholeFile, int near, int negative) {
  static final TestCounts NONE = new TestCounts(0, 0, 0, 0);

  private static final int FEWEST = 2;

  static TestCounts ofPositive(boolean ownFile) {
    return new TestCounts(1, ownFile ? 1 : 0, 0, 0);
  }

  static TestCounts ofQuiet(boolean near) {
    return new TestCounts(0, 0, near ? 1 : 0, near ? 0 : 1);
  }

  TestCounts plus(TestCounts other) {
    return new TestCounts(
        positive + other.positive,
        wholeFile + other.wholeFile,
        near + other.near,
        negative + other.negative);
  }

  /** {@return what lacks, as a sentence, or an empty text} */
  String lacking(String id) {
    if (positive < FEWEST) {
      return "only %d test reports %s, and 2 have to".formatted(positive, id);
    }
    if (wholeFile == 0) {
      return "testdata/rules/%1$s.json with its .expected is missing: a whole file that raises %1$s in a second element or another spelling"
          .formatted(id);
    }
    return near < FEWEST
        ? "%s has %d near misses, and needs 2: cases that begin with `near: `, or testdata/rules/%1$s.near-*.expected"
            .formatted(id, near)
        : "";
  }
}
