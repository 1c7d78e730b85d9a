package easlint.rego;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts with a unit: {@code 10Gi}, {@code 100m}, {@code 1.5 GB} without the blank. */
final class Units {
  /** A thousandth as a binary fraction, by which OPA multiplies: 100m is 0.1000000000. */
  private static final BigDecimal MILLI =
      new BigDecimal("0.001000000000000000020816681711721685132943093776702880859375");

  private static final int MAX_EXPONENT_DIGITS = 6;
  private static final int FRACTION_DIGITS = 10;

  /** The prefixes from a thousand on: each is a thousand of the one before, or 1024. */
  private static final String PREFIXES = "kmgtpe";

  private final String number;
  private final String unit;

  private Units(String text) {
    if (text.indexOf(' ') >= 0) {
      throw new BuiltinError("an amount without blanks was expected");
    }
    int end = endOfNumber(text);
    if (end == 0) {
      throw new BuiltinError("no amount was given");
    }
    number = text.substring(0, end);
    unit = text.substring(end);
  }

  /** {@return the amount; a lower case m is a thousandth, an upper case M a million} */
  static NumberValue parse(String text) {
    Units parts = new Units(text.replace("\"", ""));
    String unit = parts.unit;
    BigDecimal amount = GoNumbers.parse(parts.number).toDecimal();
    BigDecimal factor =
        unit.equals("m") ? MILLI : new BigDecimal(factor(unit.toLowerCase(Locale.ROOT), false));
    BigDecimal product = amount.multiply(factor);
    BigInteger exact = NumberValue.of(product, "").toInteger();
    if (exact != null) {
      return NumberValue.of(exact);
    }
    BigDecimal rounded = product.setScale(FRACTION_DIGITS, RoundingMode.HALF_UP);
    return NumberValue.of(rounded, rounded.toPlainString());
  }

  /** {@return the amount in whole bytes; units in any case, with or without a final b} */
  static NumberValue parseBytes(String text) {
    Units parts = new Units(text.toLowerCase(Locale.ROOT).replace("\"", ""));
    BigDecimal amount = Arithmetic.inRange(GoNumbers.parse(parts.number));
    BigDecimal product = amount.multiply(new BigDecimal(factor(parts.unit, true)));
    return NumberValue.of(product.toBigInteger());
  }

  private static BigInteger factor(String unit, boolean bytes) {
    String prefix = bytes && unit.endsWith("b") ? unit.substring(0, unit.length() - 1) : unit;
    if (unit.isEmpty()) {
      return BigInteger.ONE;
    }
    boolean binary = prefix.length() == 2 && prefix.charAt(1) == 'i';
    int power = prefix.isEmpty() ? 0 : PREFIXES.indexOf(prefix.charAt(0)) + 1;
    if (power == 0 || prefix.length() > (binary ? 2 : 1)) {
      throw new BuiltinError("the unit " + unit + " is unknown");
    }
    return BigInteger.valueOf(binary ? 1024 : 1000).pow(power);
  }

  /** A number may have an exponent; an e that no digit or sign follows is a unit. */
  private static int endOfNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        int digits = i + 1 < text.length() && isSign(text.charAt(i + 1)) ? i + 2 : i + 1;
        int end = digits;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        if (digits == i + 1 && end == digits) {
          return i;
        }
        if (end - digits > MAX_EXPONENT_DIGITS) {
          throw new BuiltinError("the exponent of the amount is too large");
        }
        i = digits - 1;
      } else if (!Character.isDigit(c) && c != '.' && !isSign(c)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }
}
