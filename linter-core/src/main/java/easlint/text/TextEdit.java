package easlint.text;

/**
 * A change of a text: {@code newText} in place of what stands in {@code range}.
 *
 * @param range what is replaced; empty for an insertion
 * @param newText what stands there afterwards; empty for a removal
 */
public record TextEdit(TextRange range, String newText) {

  /** {@return the order of two edits in a text: by where they begin, then by where they end} */
  public static int byPlace(TextEdit a, TextEdit b) {
    int order = Integer.compare(a.range.start(), b.range.start());
    return order != 0 ? order : Integer.compare(a.range.end(), b.range.end());
  }
}
