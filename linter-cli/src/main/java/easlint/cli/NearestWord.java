package easlint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses which word someone meant who wrote another. */
final class NearestWord {
  private NearestWord() {}

  /**
   * {@return the word that takes the fewest changes of a character, at most a third of its length,
   * or null}
   */
  static @Nullable String of(String written, List<String> words) {
    @Nullable String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = distance(written, word);
      if (distance < least && distance <= Math.max(1, word.length() / 3)) {
        least = distance;
        nearest = word;
      }
    }
    return nearest;
  }

  /** The Levenshtein distance, by rows. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
