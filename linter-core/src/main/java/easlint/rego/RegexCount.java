package easlint.rego;

import org.jspecify.annotations.Nullable;

/**
 * A counted repetition: {@code {2}}, {@code {2,}} or {@code {2,5}}.
 *
 * @param most the largest count; -1 if there is none
 * @param end where the rest of the pattern starts
 */
record RegexCount(int least, int most, int end) {
  private static final int NONE = -1;

  /** Large enough to be refused, small enough not to overflow. */
  private static final int TOO_MANY = 1_000_000;

  /** {@return the count at an opening brace, or null if it is none} */
  static @Nullable RegexCount at(String pattern, int brace) {
    int comma = brace + 1;
    while (comma < pattern.length() && isDigit(pattern.charAt(comma))) {
      comma++;
    }
    if (comma == brace + 1 || comma == pattern.length()) {
      return null;
    }
    int least = number(pattern, brace + 1, comma);
    if (pattern.charAt(comma) == '}') {
      return new RegexCount(least, least, comma + 1);
    }
    int end = comma + 1;
    while (end < pattern.length() && isDigit(pattern.charAt(end))) {
      end++;
    }
    if (pattern.charAt(comma) != ',' || !pattern.startsWith("}", end)) {
      return null;
    }
    return new RegexCount(
        least, end == comma + 1 ? NONE : number(pattern, comma + 1, end), end + 1);
  }

  private static int number(String pattern, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = Math.min(number * 10 + pattern.charAt(i) - '0', TOO_MANY);
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
