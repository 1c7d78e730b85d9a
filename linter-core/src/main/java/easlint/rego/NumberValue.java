package easlint.rego;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number: an integer of 64 bits, or a decimal of any size. As in OPA, a number keeps the way it
 * is written: 16.0 prints as 16.0, and equals 16.
 */
final class NumberValue implements Value {
  /** OPA refuses numbers beyond 2 to the power of 100,000, which is 10 to this power. */
  private static final int MAX_EXPONENT = 30_103;

  /** Exponents beyond this are refused where digits would have to be written out. */
  private static final int MAX_ZEROS = 5000;

  private static final int LONG_DIGITS = 18;

  private final long integer;
  private final @Nullable BigDecimal decimal;
  private final @Nullable String literal;

  private NumberValue(long integer, @Nullable BigDecimal decimal, @Nullable String literal) {
    this.integer = integer;
    this.decimal = decimal;
    this.literal = literal;
  }

  static NumberValue of(long value) {
    return SmallNumbers.contains(value)
        ? SmallNumbers.get(value)
        : new NumberValue(value, null, null);
  }

  static NumberValue of(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? of(value.longValue())
        : new NumberValue(0, new BigDecimal(value), null);
  }

  static NumberValue of(BigDecimal value, String literal) {
    return new NumberValue(0, value, literal);
  }

  /**
   * {@return a decimal that is written like this}
   *
   * @throws NumberFormatException if the text is no decimal, or is out of OPA's range
   */
  static NumberValue ofDecimal(String literal) {
    BigDecimal value = new BigDecimal(literal);
    if (Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT && value.signum() != 0) {
      throw new NumberFormatException("a number out of range: " + literal);
    }
    return new NumberValue(0, value, literal);
  }

  /**
   * {@return the number that a JSON number or a literal of Rego writes}
   *
   * @throws NumberFormatException if the number is out of OPA's range
   */
  static NumberValue parse(String literal) {
    boolean plain =
        literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
    if (plain && literal.length() <= LONG_DIGITS && !literal.equals("-0")) {
      return of(Long.parseLong(literal));
    }
    return plain && !literal.equals("-0") ? of(new BigInteger(literal)) : ofDecimal(literal);
  }

  /** Small integers are made once; apart, so that the array comes after the constructor's class. */
  private static final class SmallNumbers {
    private static final int LOWEST = -128;
    private static final NumberValue[] NUMBERS = new NumberValue[1152];

    static {
      for (int i = 0; i < NUMBERS.length; i++) {
        NUMBERS[i] = new NumberValue(LOWEST + i, null, null);
      }
    }

    static boolean contains(long value) {
      return value >= LOWEST && value < LOWEST + NUMBERS.length;
    }

    static NumberValue get(long value) {
      return NUMBERS[(int) value - LOWEST];
    }
  }

  /** {@return whether the number is an integer of 64 bits, written as one} */
  boolean isLong() {
    return decimal == null;
  }

  /** {@return whether the literal has a fraction or an exponent: what sprintf takes for a float} */
  boolean isWrittenAsFloat() {
    return literal != null
        && (literal.indexOf('.') >= 0 || literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0);
  }

  BigDecimal toDecimal() {
    return decimal == null ? BigDecimal.valueOf(integer) : decimal;
  }

  /** {@return the integer that this number is, or null if it has a fraction or absurd exponent} */
  @Nullable BigInteger toInteger() {
    if (decimal == null) {
      return BigInteger.valueOf(integer);
    }
    if (!canBeWrittenOut()) {
      return null;
    }
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.toBigInteger() : null;
  }

  /** {@return whether the exponent is so small that digits can stand in its place} */
  boolean canBeWrittenOut() {
    return decimal == null
        || Math.abs((long) decimal.scale()) <= MAX_ZEROS + (long) decimal.precision();
  }

  /** {@return how much work it is to compute with this number, in digits} */
  long digits() {
    return decimal == null ? 1 : (long) decimal.precision() + Math.abs((long) decimal.scale());
  }

  /** {@return this number as an index of an array, or -1 if it is none} */
  int index() {
    if (decimal == null) {
      return integer >= 0 && integer <= Integer.MAX_VALUE ? (int) integer : -1;
    }
    BigInteger exact = toInteger();
    return exact != null && exact.signum() >= 0 && exact.bitLength() < Integer.SIZE
        ? exact.intValue()
        : -1;
  }

  int compareTo(NumberValue other) {
    return decimal == null && other.decimal == null
        ? Long.compare(integer, other.integer)
        : toDecimal().compareTo(other.toDecimal());
  }

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public String text() {
    if (literal != null) {
      return literal;
    }
    return decimal == null ? Long.toString(integer) : decimal.toBigInteger().toString();
  }

  @Override
  public long longValue() {
    if (decimal == null) {
      return integer;
    }
    BigInteger exact = toInteger();
    if (exact == null || exact.bitLength() >= Long.SIZE) {
      throw new IllegalStateException(text() + " is no integer of 64 bits");
    }
    return exact.longValue();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberValue that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    if (decimal == null) {
      return Long.hashCode(integer);
    }
    BigInteger exact = toInteger();
    return exact != null && exact.bitLength() < Long.SIZE
        ? Long.hashCode(exact.longValue())
        : decimal.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
