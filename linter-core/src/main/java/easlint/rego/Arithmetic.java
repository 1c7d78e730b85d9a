package easlint.rego;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Arithmetic as OPA does it: exact for integers of any size; with fractions, numbers of 64
 * significant bits, which are Go's {@code big.Float}.
 */
final class Arithmetic {
  private static final int PRECISION = 64;

  /** Decimal digits that tell any two numbers of 64 bits apart. */
  private static final int MAX_DIGITS = 22;

  private Arithmetic() {}

  static NumberValue plus(NumberValue a, NumberValue b) {
    if (a.isLong() && b.isLong()) {
      long sum = a.longValue() + b.longValue();
      if (((a.longValue() ^ sum) & (b.longValue() ^ sum)) >= 0) {
        return NumberValue.of(sum);
      }
    }
    BigInteger x = a.toInteger();
    BigInteger y = b.toInteger();
    return x != null && y != null
        ? NumberValue.of(x.add(y))
        : ofFloat(round(toFloat(a).add(toFloat(b))));
  }

  static NumberValue minus(NumberValue a, NumberValue b) {
    BigInteger x = a.toInteger();
    BigInteger y = b.toInteger();
    return x != null && y != null
        ? NumberValue.of(x.subtract(y))
        : ofFloat(round(toFloat(a).subtract(toFloat(b))));
  }

  static NumberValue multiply(NumberValue a, NumberValue b) {
    BigInteger x = a.toInteger();
    BigInteger y = b.toInteger();
    return x != null && y != null
        ? NumberValue.of(x.multiply(y))
        : ofFloat(round(toFloat(a).multiply(toFloat(b))));
  }

  static NumberValue divide(NumberValue a, NumberValue b) {
    if (b.toDecimal().signum() == 0) {
      throw new BuiltinError("divide by zero");
    }
    if (a.isLong() && b.isLong() && a.longValue() != 0 && a.longValue() != Long.MIN_VALUE) {
      if (a.longValue() % b.longValue() == 0) {
        return NumberValue.of(a.longValue() / b.longValue());
      }
    }
    BigDecimal x = toFloat(a);
    BigDecimal y = toFloat(b);
    int scale = Math.max(x.scale(), y.scale());
    return ofFloat(round(x.setScale(scale).unscaledValue(), y.setScale(scale).unscaledValue()));
  }

  static NumberValue remainder(NumberValue a, NumberValue b) {
    BigInteger divisor = Arguments.integer(b);
    if (divisor.signum() == 0) {
      throw new BuiltinError("modulo by zero");
    }
    return NumberValue.of(Arguments.integer(a).remainder(divisor));
  }

  static NumberValue abs(NumberValue number) {
    BigInteger exact = number.toInteger();
    return exact != null ? NumberValue.of(exact.abs()) : ofFloat(toFloat(number).abs());
  }

  static NumberValue round(NumberValue number, RoundingMode mode) {
    return number.isLong()
        ? number
        : NumberValue.of(inRange(number).setScale(0, mode).toBigInteger());
  }

  /** {@return the number, whose digits can be written out} */
  static BigDecimal inRange(NumberValue number) {
    if (!number.canBeWrittenOut()) {
      throw new BuiltinError("the exponent of " + number + " is too large");
    }
    return number.toDecimal();
  }

  private static BigDecimal toFloat(NumberValue number) {
    return round(inRange(number));
  }

  /** Rounds to the nearest number of 64 significant bits; of two, to the even one. */
  private static BigDecimal round(BigDecimal number) {
    return number.scale() <= 0
        ? round(number.toBigInteger(), BigInteger.ONE)
        : round(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  private static BigDecimal round(BigInteger numerator, BigInteger denominator) {
    if (numerator.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigInteger n = numerator.abs();
    BigInteger d = denominator.abs();
    int shift = PRECISION + 2 - (n.bitLength() - d.bitLength());
    BigInteger[] quotient = // of 66 or 67 bits
        n.shiftLeft(Math.max(shift, 0)).divideAndRemainder(d.shiftLeft(Math.max(-shift, 0)));
    int surplus = quotient[0].bitLength() - PRECISION;
    BigInteger mantissa = quotient[0].shiftRight(surplus);
    BigInteger rest = quotient[0].subtract(mantissa.shiftLeft(surplus));
    int half = rest.compareTo(BigInteger.ONE.shiftLeft(surplus - 1));
    if (half > 0 || (half == 0 && (quotient[1].signum() != 0 || mantissa.testBit(0)))) {
      mantissa = mantissa.add(BigInteger.ONE);
    }
    BigDecimal magnitude = scale(mantissa, surplus - shift);
    return numerator.signum() == denominator.signum() ? magnitude : magnitude.negate();
  }

  private static BigDecimal scale(BigInteger mantissa, int exponent) {
    return exponent >= 0
        ? new BigDecimal(mantissa.shiftLeft(exponent))
        : new BigDecimal(mantissa).divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)));
  }

  /** {@return the shortest decimal that is rounded to this number of 64 bits} */
  private static NumberValue ofFloat(BigDecimal number) {
    if (number.signum() == 0) {
      return NumberValue.of(0);
    }
    BigDecimal shortest = number.stripTrailingZeros();
    if (shortest.scale() <= 0 && shortest.toBigInteger().bitLength() <= PRECISION) {
      return NumberValue.of(shortest.toBigInteger());
    }
    for (int digits = 1; digits <= MAX_DIGITS; digits++) {
      BigDecimal candidate = number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (round(candidate).compareTo(number) == 0) {
        shortest = candidate.stripTrailingZeros();
        break;
      }
    }
    return shortest.scale() <= 0
        ? NumberValue.of(shortest.toBigInteger())
        : NumberValue.of(shortest, GoNumbers.general(shortest, GoNumbers.PLAIN_DIGITS));
  }
}
