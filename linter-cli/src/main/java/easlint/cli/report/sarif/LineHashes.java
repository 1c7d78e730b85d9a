package easlint.cli.report.sarif;

import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hashes by which GitHub code scanning knows a line again, {@code primaryLocationLineHash}.
 *
 * <p>A line's hash is that of the {@value #WINDOW} characters from its start on that are neither
 * blank nor tab, over the ends of lines, which all count as LF. The end of the file counts as one
 * more character, U+FFFF; after it come zeros. The number behind the colon tells lines with the
 * same hash apart. (GitHub's own action computes it where a report has none.)
 */
final class LineHashes {
  /**
   * The hash of a line.
   *
   * @param text the hash, a colon and a number
   * @param window what it was made of
   */
  record Hash(String text, TextRange window) {}

  private static final int WINDOW = 100;
  private static final long FACTOR = 37;
  private static final char END = '\uFFFF';

  /** The factor to the power of the window: the weight of the character that leaves it. */
  private static final long LEAVING = power(WINDOW);

  /** The characters that count, and zeros. */
  private final char[] kept;

  /** Where each of them stands in the text. */
  private final int[] offsets;

  private int length;

  private LineHashes(String text) {
    kept = new char[text.length() + 1 + WINDOW];
    offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean secondOfTwo = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (c != ' ' && c != '\t' && !secondOfTwo) {
        keep(c == '\r' ? '\n' : c, i);
      }
    }
    keep(END, text.length());
  }

  /** {@return the hash of each line of a file} */
  static List<Hash> of(String text) {
    return new LineHashes(text).all();
  }

  private void keep(char c, int offset) {
    kept[length] = c;
    offsets[length] = offset;
    length++;
  }

  private List<Hash> all() {
    List<Hash> hashes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    long hash = 0;
    for (int i = 0; i < WINDOW; i++) {
      hash = hash * FACTOR + kept[i];
    }
    for (int start = 0; start < length; start++) {
      if (start == 0 || kept[start - 1] == '\n') {
        String text = Long.toHexString(hash);
        String numbered = text + ":" + seen.merge(text, 1, Integer::sum);
        hashes.add(new Hash(numbered, window(start)));
      }
      hash = hash * FACTOR + kept[start + WINDOW] - kept[start] * LEAVING;
    }
    return hashes;
  }

  private TextRange window(int start) {
    int last = Math.min(start + WINDOW, length) - 1;
    return new TextRange(offsets[start], offsets[last] + 1);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= FACTOR;
    }
    return power;
  }
}
