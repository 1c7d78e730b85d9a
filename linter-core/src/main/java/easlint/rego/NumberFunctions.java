package easlint.rego;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Functions for numbers. */
final class NumberFunctions {
  private static final int MAX_SHIFT = 1 << 24;

  private NumberFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    Value first = arguments[0];
    return switch (builtin) {
      case PLUS -> Arithmetic.plus(number(first), number(arguments[1]));
      case MINUS -> minus(first, arguments[1]);
      case MUL -> multiply(number(first), number(arguments[1]), evaluation);
      case DIV -> Arithmetic.divide(number(first), number(arguments[1]));
      case REM -> Arithmetic.remainder(number(first), number(arguments[1]));
      case ABS -> Arithmetic.abs(number(first));
      case ROUND -> Arithmetic.round(number(first), RoundingMode.HALF_UP);
      case CEIL -> Arithmetic.round(number(first), RoundingMode.CEILING);
      case FLOOR -> Arithmetic.round(number(first), RoundingMode.FLOOR);
      case NUMBERS_RANGE -> range(first, arguments[1], BigInteger.ONE, evaluation);
      case NUMBERS_RANGE_STEP -> range(first, arguments[1], step(arguments[2]), evaluation);
      case TO_NUMBER -> toNumber(first);
      case FORMAT_INT -> formatInt(number(first), number(arguments[1]));
      case UNITS_PARSE -> Units.parse(Arguments.string(first));
      case UNITS_PARSE_BYTES -> Units.parseBytes(Arguments.string(first));
      default -> bits(builtin, Arguments.integer(first), arguments, evaluation);
    };
  }

  private static Value bits(
      Builtin builtin, BigInteger first, Value[] arguments, Evaluation evaluation) {
    return switch (builtin) {
      case BITS_NEGATE -> NumberValue.of(first.not());
      case BITS_AND -> NumberValue.of(first.and(Arguments.integer(arguments[1])));
      case BITS_OR -> NumberValue.of(first.or(Arguments.integer(arguments[1])));
      case BITS_XOR -> NumberValue.of(first.xor(Arguments.integer(arguments[1])));
      case BITS_RSH -> NumberValue.of(first.shiftRight(shift(arguments[1])));
      case BITS_LSH -> {
        int shift = shift(arguments[1]);
        evaluation.allocate((first.bitLength() + (long) shift) / Byte.SIZE);
        evaluation.charge(shift / Long.SIZE);
        yield NumberValue.of(first.shiftLeft(shift));
      }
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  /** {@return the difference of two numbers, or of two sets: both are written with a minus} */
  private static Value minus(Value first, Value second) {
    return first.kind() == Value.Kind.SET
        ? CollectionFunctions.difference(first, Arguments.set(second))
        : Arithmetic.minus(number(first), number(second));
  }

  /** Multiplies; squaring over and over doubles the digits, which have to be paid. */
  static NumberValue multiply(NumberValue a, NumberValue b, Evaluation evaluation) {
    if (!a.isLong() || !b.isLong()) {
      long sizeA = a.digits();
      long sizeB = b.digits();
      evaluation.allocate(sizeA + sizeB);
      evaluation.charge((sizeA * sizeB) >> 8);
    }
    return Arithmetic.multiply(a, b);
  }

  private static Value range(Value from, Value to, BigInteger step, Evaluation evaluation) {
    BigInteger first = Arguments.integer(from);
    BigInteger last = Arguments.integer(to);
    BigInteger count = last.subtract(first).abs().divide(step).add(BigInteger.ONE);
    long length = count.bitLength() < Integer.SIZE ? count.longValue() : Integer.MAX_VALUE;
    evaluation.charge(length);
    evaluation.allocate(length * Evaluation.MEMBER_BYTES);
    BigInteger stride = first.compareTo(last) <= 0 ? step : step.negate();
    ArrayValue out = new ArrayValue((int) length);
    for (BigInteger at = first; length > 0; length--, at = at.add(stride)) {
      out.add(NumberValue.of(at));
    }
    return out;
  }

  private static BigInteger step(Value value) {
    BigInteger step = Arguments.integer(value);
    if (step.signum() <= 0) {
      throw new BuiltinError("a positive step was expected");
    }
    return step;
  }

  private static int shift(Value value) {
    int shift = Arguments.smallInteger(value);
    if (shift < 0 || shift > MAX_SHIFT) {
      throw new BuiltinError("a shift from 0 to " + MAX_SHIFT + " was expected");
    }
    return shift;
  }

  private static Value toNumber(Value value) {
    return switch (value.kind()) {
      case NULL -> NumberValue.of(0);
      case BOOLEAN -> NumberValue.of(value == BooleanValue.TRUE ? 1 : 0);
      case NUMBER -> value;
      case STRING -> GoNumbers.parse(value.text());
      default -> throw Arguments.unexpected("a scalar", value);
    };
  }

  private static Value formatInt(NumberValue number, NumberValue base) {
    int radix = Arguments.smallInteger(base);
    if (radix != 2 && radix != 8 && radix != 10 && radix != 16) {
      throw new BuiltinError("the base 2, 8, 10 or 16 was expected");
    }
    BigDecimal whole = Arithmetic.inRange(number).setScale(0, RoundingMode.DOWN);
    return new StringValue(whole.toBigInteger().toString(radix));
  }

  private static NumberValue number(Value value) {
    return Arguments.number(value);
  }
}
