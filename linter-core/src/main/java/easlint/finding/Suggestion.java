package easlint.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Did you mean: the one word that was probably meant, or none. A wrong suggestion costs more trust
 * than a missing one.
 *
 * <p>Words are compared without case, {@code _} and {@code -}. A swap of two neighbours counts as
 * one letter.
 */
public final class Suggestion {
  private Suggestion() {}

  /**
   * {@return the candidate that {@code word} was probably meant to be; null when none is near, or
   * two are equally near}
   */
  public static @Nullable String closest(String word, Iterable<String> candidates) {
    String plain = plain(word);
    String best = null;
    String bestPlain = "";
    int bestDistance = Integer.MAX_VALUE;
    boolean tie = false;
    for (String candidate : candidates) {
      String other = plain(candidate);
      int distance = distanceWithin(plain, other, Math.min(bestDistance, limit(plain, other)));
      if (distance < bestDistance) {
        best = candidate;
        bestPlain = other;
        bestDistance = distance;
        tie = false;
      } else if (distance == bestDistance && best != null && !other.equals(bestPlain)) {
        tie = true;
      }
    }
    return tie ? null : best;
  }

  /** How many letters may differ: few in short words, where one letter makes another word. */
  private static int limit(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return length <= 1 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
  }

  /** The distance, or the greatest number when it is more than {@code limit}. */
  private static int distanceWithin(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    int distance = distance(a, b);
    return distance <= limit ? distance : Integer.MAX_VALUE;
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '_' && c != '-') {
        out.append(c);
      }
    }
    return out.isEmpty() ? word : out.toString().toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment: insertions, removals, replacements, swaps of neighbours. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
