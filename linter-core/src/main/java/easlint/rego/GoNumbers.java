package easlint.rego;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How Go writes and reads decimal numbers. */
final class GoNumbers {
  /** From ten to this power on, numbers have an exponent, unless a precision is given. */
  static final int PLAIN_DIGITS = 6;

  private static final int LOWEST_PLAIN_EXPONENT = -4;

  private GoNumbers() {}

  /** {@return the number as {@code %g} writes it: with an exponent from ten to the limit on} */
  static String general(BigDecimal number, int limit) {
    BigDecimal stripped = number.stripTrailingZeros();
    int exponent = stripped.signum() == 0 ? 0 : stripped.precision() - stripped.scale() - 1;
    return exponent >= LOWEST_PLAIN_EXPONENT && exponent < limit
        ? stripped.toPlainString()
        : scientific(stripped, stripped.precision() - 1);
  }

  /** {@return the number as {@code %e} writes it, with this many digits after the point} */
  static String scientific(BigDecimal number, int fraction) {
    BigDecimal rounded = number.round(new MathContext(fraction + 1, RoundingMode.HALF_EVEN));
    StringBuilder digits = new StringBuilder(rounded.unscaledValue().abs().toString());
    int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    while (digits.length() <= fraction) {
      digits.append('0');
    }
    StringBuilder out = new StringBuilder(rounded.signum() < 0 ? "-" : "");
    out.append(digits.charAt(0));
    if (fraction > 0) {
      out.append('.').append(digits, 1, fraction + 1);
    }
    out.append('e').append(exponent < 0 ? '-' : '+');
    out.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
    return out.toString();
  }

  /** {@return the number that a text writes, in the forms that {@code to_number} accepts} */
  static NumberValue parse(String text) {
    if (!isDecimal(text)) {
      throw new BuiltinError("no number: " + text);
    }
    try {
      return isPlainInteger(text) ? NumberValue.parse(text) : NumberValue.ofDecimal(text);
    } catch (NumberFormatException e) {
      throw new BuiltinError("a number out of range: " + text);
    }
  }

  /** Whether the text is as JSON writes an integer. */
  private static boolean isPlainInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean leadingZero = text.startsWith("0", start) && text.length() > start + 1;
    return !leadingZero && digits(text, start) == text.length() && !text.equals("-0");
  }

  /** Whether the text has a sign, digits, a point, an exponent; all optional but a digit. */
  private static boolean isDecimal(String text) {
    int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int at = digits(text, start);
    int count = at - start;
    if (text.startsWith(".", at)) {
      int end = digits(text, at + 1);
      count += end - at - 1;
      at = end;
    }
    if (count > 0 && (text.startsWith("e", at) || text.startsWith("E", at))) {
      at += text.startsWith("+", at + 1) || text.startsWith("-", at + 1) ? 2 : 1;
      int end = digits(text, at);
      count = end > at ? count : 0;
      at = end;
    }
    return count > 0 && at == text.length();
  }

  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
