package easlint.service;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value of a number as JSON writes it, however long it is and whatever its exponent. */
public final class NumberText {
  /** Beyond 10 to this power, up and down, a number only counts as very great or very small. */
  private static final int MAX_MAGNITUDE = 400;

  private static final int MAX_LENGTH = 1000;
  private static final int MAX_EXPONENT_LENGTH = 6;

  private NumberText() {}

  /**
   * {@return the value; to the digit between 1e-400 and 1e400, the nearest of these two, with its
   * sign, outside}
   *
   * @param text a number of RFC 8259
   */
  public static BigDecimal value(String text) {
    if (isAbsurd(text)) {
      return rough(text);
    }
    BigDecimal value = new BigDecimal(text);
    long magnitude = (long) value.precision() - value.scale();
    return Math.abs(magnitude) > MAX_MAGNITUDE ? edge(value.signum(), magnitude > 0) : value;
  }

  /**
   * {@return a number that one can compute with in place of one that nobody should write out, or
   * null when the number itself will do}
   */
  static @Nullable String roughly(String text) {
    boolean ordinary = text.length() < MAX_MAGNITUDE && exponentAt(text) < 0;
    if (ordinary) {
      return null;
    }
    BigDecimal value = value(text);
    boolean same = !isAbsurd(text) && value.compareTo(new BigDecimal(text)) == 0;
    return same ? null : value.toString();
  }

  private static boolean isAbsurd(String text) {
    int exponent = exponentAt(text);
    return text.length() > MAX_LENGTH
        || (exponent >= 0 && text.length() - exponent > MAX_EXPONENT_LENGTH);
  }

  private static int exponentAt(String text) {
    return Math.max(text.indexOf('e'), text.indexOf('E'));
  }

  /** {@return whether something is left behind the decimal point} */
  static boolean hasFraction(String text) {
    if (text.indexOf('.') < 0 && exponentAt(text) < 0) {
      return false;
    }
    BigDecimal value = value(text);
    return value.scale() > 0 && value.stripTrailingZeros().scale() > 0;
  }

  /** Reads the first digits only, which says on which side of the bounds the number is. */
  private static BigDecimal rough(String text) {
    double value = Double.parseDouble(text);
    if (value != 0 && !Double.isInfinite(value)) {
      return BigDecimal.valueOf(value);
    }
    boolean negative = text.startsWith("-");
    return value == 0 && !hasDigit(text)
        ? BigDecimal.ZERO
        : edge(negative ? -1 : 1, Double.isInfinite(value));
  }

  /** Whether a digit other than 0 stands before the exponent. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
      if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal edge(int sign, boolean great) {
    if (sign == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal edge = BigDecimal.ONE.scaleByPowerOfTen(great ? MAX_MAGNITUDE : -MAX_MAGNITUDE);
    return sign < 0 ? edge.negate() : edge;
  }
}
