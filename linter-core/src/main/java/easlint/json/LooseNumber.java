package easlint.json;

import org.jspecify.annotations.Nullable;

/** Numbers as other languages write them and JSON does not (RFC 8259, section 6). */
public final class LooseNumber {
  private LooseNumber() {}

  /**
   * {@return the JSON number that was meant: {@code 1} for {@code 01} and {@code +1}, {@code 0.5}
   * for {@code .5}, {@code 1.0} for {@code 1.}; null where that is not plain, as for {@code 0x1F}}
   */
  public static @Nullable String plain(String text) {
    int at = !text.isEmpty() && isSign(text.charAt(0)) ? 1 : 0;
    int wholeEnd = digitsEnd(text, at);
    boolean point = wholeEnd < text.length() && text.charAt(wholeEnd) == '.';
    int fractionEnd = point ? digitsEnd(text, wholeEnd + 1) : wholeEnd;
    if (fractionEnd == at + (point ? 1 : 0)) {
      return null;
    }
    StringBuilder out = new StringBuilder(text.charAt(0) == '-' ? "-" : "");
    out.append(wholePart(text.substring(at, wholeEnd)));
    if (point) {
      String fraction = text.substring(wholeEnd + 1, fractionEnd);
      out.append('.').append(fraction.isEmpty() ? "0" : fraction);
    }
    out.append(text, fractionEnd, text.length());
    return jsonEnd(out, 0) == out.length() ? out.toString() : null;
  }

  private static String wholePart(String digits) {
    int zeros = 0;
    while (zeros + 1 < digits.length() && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.isEmpty() ? "0" : digits.substring(zeros);
  }

  /** {@return the end of the JSON number at {@code from}, or -1 if none stands there} */
  static int jsonEnd(CharSequence text, int from) {
    int at = from < text.length() && text.charAt(from) == '-' ? from + 1 : from;
    int whole = digitsEnd(text, at);
    boolean leadingZero = whole > at + 1 && text.charAt(at) == '0';
    if (whole == at || leadingZero) {
      return -1;
    }
    int fraction = whole;
    if (whole < text.length() && text.charAt(whole) == '.') {
      fraction = digitsEnd(text, whole + 1);
      if (fraction == whole + 1) {
        return -1;
      }
    }
    return exponentEnd(text, fraction);
  }

  private static int exponentEnd(CharSequence text, int from) {
    if (from == text.length() || (text.charAt(from) != 'e' && text.charAt(from) != 'E')) {
      return from;
    }
    int at = from + 1 < text.length() && isSign(text.charAt(from + 1)) ? from + 2 : from + 1;
    int end = digitsEnd(text, at);
    return end == at ? -1 : end;
  }

  /**
   * {@return which mistake makes {@code text} no JSON number, as a variant of {@code
   * syntax/invalid-number}; null if it does not look like a number at all}
   */
  static @Nullable String mistake(String text) {
    int at = isSign(text.charAt(0)) ? 1 : 0;
    if (isRadix(text, at)) {
      return "hexadecimal";
    }
    if (!onlyNumberCharacters(text, at)) {
      return null;
    }
    if (text.charAt(0) == '+') {
      return "plus-sign";
    }
    int whole = digitsEnd(text, at);
    if (whole > at + 1 && text.charAt(at) == '0') {
      return "leading-zero";
    }
    boolean point = whole < text.length() && text.charAt(whole) == '.';
    if (point && (whole == at || digitsEnd(text, whole + 1) == whole + 1)) {
      return "bare-point";
    }
    return "";
  }

  private static boolean isRadix(String text, int at) {
    if (text.length() < at + 3 || text.charAt(at) != '0') {
      return false;
    }
    char mark = Character.toLowerCase(text.charAt(at + 1));
    int radix = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
    for (int i = at + 2; radix > 0 && i < text.length(); i++) {
      if (Character.digit(text.charAt(i), radix) < 0) {
        return false;
      }
    }
    return radix > 0;
  }

  /** One point at most: {@code 10.0.0.1} is an address. */
  private static boolean onlyNumberCharacters(String text, int from) {
    int points = 0;
    boolean digits = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean exponent = (c == 'e' || c == 'E') && digits;
      points += c == '.' ? 1 : 0;
      digits |= isDigit(c);
      if (!isDigit(c) && c != '.' && c != '_' && !exponent && !isSign(c)) {
        return false;
      }
    }
    // A sign alone is a number that was not finished; 2024-01-01 is a date.
    return points < 2 && signsFit(text, from) && (digits || text.length() == 1);
  }

  private static boolean signsFit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char before = i == 0 ? 'e' : text.charAt(i - 1);
      if (isSign(text.charAt(i)) && before != 'e' && before != 'E' && !isSign(before)) {
        return false;
      }
    }
    return true;
  }

  private static int digitsEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }
}
