package easlint.text;

import java.util.List;

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

  /**
   * {@return a text with edits made}
   *
   * @param edits by place, without overlap
   */
  public static String apply(String text, List<TextEdit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (TextEdit edit : edits) {
      out.append(text, at, edit.range.start()).append(edit.newText);
      at = edit.range.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
