package easlint.rego;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One argument of {@link Sprintf}, formatted by one verb. */
final class FormattedArgument {
  private static final int DEFAULT_FRACTION = 6;

  private FormattedArgument() {}

  static String format(int verb, Value argument, FormatFlags flags, Evaluation evaluation) {
    evaluation.allocate(2L * Math.max(flags.precision(), 0));
    if (verb == 'v') {
      flags.dropPlus();
    }
    if (verb == 'T') {
      return flags.pad(type(argument), evaluation);
    }
    String formatted = null;
    if (!(argument instanceof NumberValue number)) {
      String text = StringFunctions.shown(argument, evaluation);
      formatted = string(verb, text, flags, evaluation);
    } else if (isFloat(number)) {
      formatted = decimal(verb, number.toDecimal().doubleValue(), flags, evaluation);
    } else {
      BigInteger integer = number.isWrittenAsFloat() ? null : number.toInteger();
      formatted =
          integer == null
              ? string(verb, number.text(), flags, evaluation)
              : integer(verb, integer, flags, evaluation);
    }
    return formatted != null
        ? formatted
        : "%!" + Character.toString(verb) + "(" + typeAndValue(argument, evaluation) + ")";
  }

  /** {@return the argument as Go shows it when a verb does not fit} */
  static String typeAndValue(Value argument, Evaluation evaluation) {
    String type = type(argument);
    String value = format('v', argument, new FormatFlags(), evaluation);
    return (type.startsWith("*") ? type.substring(1) : type) + "=" + value;
  }

  /** A number beyond float64 goes to Go as text. */
  private static boolean isFloat(NumberValue number) {
    return number.isWrittenAsFloat() && !Double.isInfinite(number.toDecimal().doubleValue());
  }

  private static String type(Value argument) {
    if (!(argument instanceof NumberValue number)) {
      return "string";
    }
    if (number.isWrittenAsFloat()) {
      return isFloat(number) ? "float64" : "string";
    }
    BigInteger integer = number.toInteger();
    return integer == null ? "string" : integer.bitLength() < Long.SIZE ? "int64" : "*big.Int";
  }

  private static @Nullable String string(
      int verb, String text, FormatFlags flags, Evaluation evaluation) {
    int precision = flags.precision();
    boolean cut = precision >= 0 && precision < text.codePointCount(0, text.length());
    String shown = cut ? text.substring(0, text.offsetByCodePoints(0, precision)) : text;
    return switch (verb) {
      case 'v' -> flags.pad(flags.sharp() ? GoQuotes.quote(shown, false) : shown, evaluation);
      case 's' -> flags.pad(shown, evaluation);
      case 'q' -> flags.pad(quote(shown, flags), evaluation);
      case 'x' -> flags.pad(hex(text, flags), evaluation);
      case 'X' -> flags.pad(hex(text, flags).toUpperCase(Locale.ROOT), evaluation);
      default -> null;
    };
  }

  private static String quote(String text, FormatFlags flags) {
    return flags.sharp() && GoQuotes.canBackquote(text)
        ? "`" + text + "`"
        : GoQuotes.quote(text, flags.plus());
  }

  private static String hex(String text, FormatFlags flags) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = flags.precision() < 0 ? bytes.length : Math.min(flags.precision(), bytes.length);
    String prefix = flags.sharp() ? "0x" : "";
    return flags.space()
        ? HexFormat.ofDelimiter(" ").withPrefix(prefix).formatHex(bytes, 0, length)
        : (length == 0 ? "" : prefix) + HexFormat.of().formatHex(bytes, 0, length);
  }

  private static @Nullable String integer(
      int verb, BigInteger value, FormatFlags flags, Evaluation evaluation) {
    boolean big = value.bitLength() >= Long.SIZE;
    return switch (verb) {
      case 'v', 'd' -> digits(value, 10, "", flags, evaluation);
      case 's' -> big ? digits(value, 10, "", flags, evaluation) : null;
      case 'b' -> digits(value, 2, flags.sharp() ? "0b" : "", flags, evaluation);
      case 'o' -> digits(value, 8, flags.sharp() ? "0" : "", flags, evaluation);
      case 'O' -> digits(value, 8, "0o", flags, evaluation);
      case 'x' -> digits(value, 16, flags.sharp() ? "0x" : "", flags, evaluation);
      case 'X' ->
          digits(value, 16, flags.sharp() ? "0x" : "", flags, evaluation).toUpperCase(Locale.ROOT);
      case 'c' -> big ? null : flags.pad(GoQuotes.character(value), evaluation);
      case 'q' -> big ? null : flags.pad(GoQuotes.quoteCharacter(value), evaluation);
      case 'U' -> big ? null : flags.padWithBlanks(unicode(value, flags), evaluation);
      default -> null;
    };
  }

  private static String digits(
      BigInteger value, int radix, String prefix, FormatFlags flags, Evaluation evaluation) {
    String digits = value.abs().toString(radix);
    String sign = (value.signum() < 0 ? "-" : flags.positiveSign()) + prefix;
    if (flags.precision() < 0) {
      return flags.pad(sign, digits, evaluation);
    }
    boolean nothing = flags.precision() == 0 && value.signum() == 0;
    String padded = "0".repeat(Math.max(flags.precision() - digits.length(), 0)) + digits;
    return flags.padWithBlanks(nothing ? "" : sign + padded, evaluation);
  }

  private static String unicode(BigInteger value, FormatFlags flags) {
    String digits = value.toString(16).toUpperCase(Locale.ROOT);
    String code = "U+" + "0".repeat(Math.max(4 - digits.length(), 0)) + digits;
    return flags.sharp() ? code + " '" + GoQuotes.character(value) + "'" : code;
  }

  private static @Nullable String decimal(
      int verb, double value, FormatFlags flags, Evaluation evaluation) {
    int precision = flags.precision();
    BigDecimal magnitude = new BigDecimal(Math.abs(value));
    String digits =
        switch (verb) {
          case 'v', 'g', 'G' -> general(Math.abs(value), precision);
          case 'f', 'F' -> {
            int fraction = precision < 0 ? DEFAULT_FRACTION : precision;
            yield magnitude.setScale(fraction, RoundingMode.HALF_EVEN).toPlainString();
          }
          case 'e', 'E' ->
              GoNumbers.scientific(magnitude, precision < 0 ? DEFAULT_FRACTION : precision);
          case 'x', 'X', 'b' -> throw new BuiltinError("a fraction cannot be written in base 2");
          default -> "";
        };
    boolean upper = verb == 'G' || verb == 'E';
    String sign = value < 0 ? "-" : flags.positiveSign();
    return digits.isEmpty()
        ? null
        : flags.pad(sign, upper ? digits.toUpperCase(Locale.ROOT) : digits, evaluation);
  }

  private static String general(double value, int precision) {
    if (precision < 0) {
      BigDecimal shortest = new BigDecimal(Double.toString(value));
      return GoNumbers.general(shortest, GoNumbers.PLAIN_DIGITS);
    }
    int digits = Math.max(precision, 1);
    BigDecimal exact = new BigDecimal(value);
    return GoNumbers.general(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)), digits);
  }
}
