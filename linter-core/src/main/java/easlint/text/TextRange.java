package easlint.text;

/**
 * A half-open range of UTF-16 code units in a text.
 *
 * @param start offset of the first code unit, from 0
 * @param end offset after the last code unit, not before {@code start}
 */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + ".." + end);
    }
  }

  /** {@return the number of code units in the range} */
  public int length() {
    return end - start;
  }

  /** {@return whether the range holds no code unit} */
  public boolean isEmpty() {
    return start == end;
  }

  /** {@return whether {@code offset} lies in the range} */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** {@return whether {@code other} lies wholly in the range} */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }
}
