package easlint.rego;

import java.math.BigInteger;
import java.util.List;

/**
 * Go's {@code fmt.Sprintf}, as OPA calls it: an integer is an int64 or big.Int, a number written
 * with a point or exponent a float64, everything else a string. Faults of the format show up in the
 * text, as {@code %!d(MISSING)}, and are no errors.
 */
final class Sprintf {
  /** Go refuses larger widths and precisions. */
  private static final int MAX_WIDTH = 1_000_000;

  private static final int NO_NUMBER = -1;

  private final String format;
  private final List<Value> arguments;
  private final Evaluation evaluation;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int argument;
  private boolean reordered;
  private boolean badIndex;

  Sprintf(String format, List<Value> arguments, Evaluation evaluation) {
    this.format = format;
    this.arguments = arguments;
    this.evaluation = evaluation;
  }

  String format() {
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      int end = percent < 0 ? format.length() : percent;
      evaluation.charge(1);
      evaluation.allocate(2L * (end - at));
      out.append(format, at, end);
      at = end + 1;
      if (percent >= 0) {
        formatVerb();
      }
    }
    if (!reordered && argument < arguments.size()) {
      appendExtra();
    }
    return out.toString();
  }

  /** Reads what stands between a percent sign and its verb, and formats one argument. */
  private void formatVerb() {
    FormatFlags flags = new FormatFlags();
    badIndex = false;
    while (at < format.length() && flags.read(format.charAt(at))) {
      at++;
    }
    boolean indexed = readIndex();
    indexed = readWidth(flags, indexed);
    indexed = readPrecision(flags, indexed);
    if (!indexed) {
      readIndex();
    }
    if (at >= format.length()) {
      out.append("%!(NOVERB)");
      return;
    }
    int verb = format.codePointAt(at);
    at += Character.charCount(verb);
    if (verb == '%') {
      out.append('%');
    } else if (badIndex) {
      out.append("%!").appendCodePoint(verb).append("(BADINDEX)");
    } else if (argument >= arguments.size()) {
      out.append("%!").appendCodePoint(verb).append("(MISSING)");
    } else {
      append(FormattedArgument.format(verb, arguments.get(argument++), flags, evaluation));
    }
  }

  /** Reads {@code [n]}, the number of the argument to take next; {@return whether there is one} */
  private boolean readIndex() {
    if (at >= format.length() || format.charAt(at) != '[') {
      return false;
    }
    reordered = true;
    int end = format.indexOf(']', at);
    int start = at + 1;
    at = end < 0 ? at + 1 : end + 1;
    int index = end < 0 ? NO_NUMBER : number(start, end);
    if (index < 1 || index > arguments.size()) {
      badIndex = true;
      return end >= 0;
    }
    argument = index - 1;
    return true;
  }

  /** {@return whether an argument's number still waits for its verb} */
  private boolean readWidth(FormatFlags flags, boolean indexed) {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      int width = takeNumber(-MAX_WIDTH);
      if (width == Integer.MIN_VALUE) {
        out.append("%!(BADWIDTH)");
      } else {
        flags.setWidth(width);
      }
      return false;
    }
    int width = readNumber();
    if (width != NO_NUMBER) {
      flags.setWidth(width);
      badIndex |= indexed;
    }
    return indexed;
  }

  private boolean readPrecision(FormatFlags flags, boolean indexed) {
    if (at + 1 >= format.length() || format.charAt(at) != '.') {
      return indexed;
    }
    at++;
    badIndex |= indexed;
    boolean indexedAgain = readIndex();
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      int precision = takeNumber(0);
      if (precision == Integer.MIN_VALUE) {
        out.append("%!(BADPREC)");
      } else {
        flags.setPrecision(precision);
      }
      return false;
    }
    flags.setPrecision(Math.max(readNumber(), 0));
    return indexedAgain;
  }

  /** {@return an argument that is a width or precision, or MIN_VALUE if it is none} */
  private int takeNumber(int lowest) {
    if (argument >= arguments.size()) {
      return Integer.MIN_VALUE;
    }
    Value value = arguments.get(argument++);
    if (!(value instanceof NumberValue number) || number.isWrittenAsFloat()) {
      return Integer.MIN_VALUE;
    }
    BigInteger exact = number.toInteger();
    if (exact == null || exact.bitLength() >= Integer.SIZE) {
      return Integer.MIN_VALUE;
    }
    int width = exact.intValue();
    return width >= lowest && width <= MAX_WIDTH ? width : Integer.MIN_VALUE;
  }

  /** Reads digits; a number that is too large ends the format, as in Go. */
  private int readNumber() {
    int start = at;
    while (at < format.length() && isDigit(format.charAt(at))) {
      at++;
    }
    if (at == start) {
      return NO_NUMBER;
    }
    int number = number(start, at);
    if (number == NO_NUMBER) {
      at = format.length();
    }
    return number;
  }

  private int number(int start, int end) {
    int number = end > start ? 0 : NO_NUMBER;
    for (int i = start; i < end; i++) {
      if (!isDigit(format.charAt(i)) || number > MAX_WIDTH) {
        return NO_NUMBER;
      }
      number = number * 10 + format.charAt(i) - '0';
    }
    return number > MAX_WIDTH ? NO_NUMBER : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void appendExtra() {
    out.append("%!(EXTRA ");
    for (int i = argument; i < arguments.size(); i++) {
      out.append(i > argument ? ", " : "");
      append(FormattedArgument.typeAndValue(arguments.get(i), evaluation));
    }
    out.append(')');
  }

  private void append(String text) {
    evaluation.allocate(2L * text.length());
    out.append(text);
  }
}
