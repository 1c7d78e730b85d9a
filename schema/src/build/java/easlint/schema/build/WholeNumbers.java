package easlint.schema.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Patterns for whole numbers from 0 or 1 up to a bound, as texts.
 *
 * <p>They use alternatives and counts only, so that each engine of regular expressions knows them.
 */
final class WholeNumbers {
  private WholeNumbers() {}

  /**
   * {@return a pattern without anchors for 0 up to the bound; a sign and zeros may stand before}
   */
  static String fromZero(int bound) {
    return "\\+?0*(?:0|" + upTo(bound) + ")|-0+";
  }

  /**
   * {@return a pattern without anchors for 1 up to the bound; a sign and zeros may stand before}
   */
  static String fromOne(int bound) {
    return "\\+?0*(?:" + upTo(bound) + ")";
  }

  /** From 1 up: fewer digits; as many, of which the first that differs is smaller; the bound. */
  private static String upTo(int bound) {
    String digits = Integer.toString(bound);
    List<String> alternatives = new ArrayList<>();
    if (digits.length() > 1) {
      alternatives.add("[1-9][0-9]{0," + (digits.length() - 2) + "}");
    }
    for (int i = 0; i < digits.length(); i++) {
      char lowest = i == 0 ? '1' : '0';
      char below = (char) (digits.charAt(i) - 1);
      if (below >= lowest) {
        alternatives.add(digits.substring(0, i) + smaller(lowest, below) + rest(digits, i));
      }
    }
    alternatives.add(digits);
    return String.join("|", alternatives);
  }

  private static String smaller(char lowest, char highest) {
    return lowest == highest ? "" + lowest : "[" + lowest + "-" + highest + "]";
  }

  private static String rest(String digits, int at) {
    int count = digits.length() - at - 1;
    return count == 0 ? "" : "[0-9]{" + count + "}";
  }
}
