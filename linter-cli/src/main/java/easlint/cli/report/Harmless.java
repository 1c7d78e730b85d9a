package easlint.cli.report;

import java.util.Locale;

/** Tells values that give nothing away, whatever they are the value of. */
final class Harmless {
  /** A number of so many digits may well be a password. */
  private static final int LONG_NUMBER = 6;

  private Harmless() {}

  /** {@return whether a value may be shown: none, a switch, a small number, a placeholder} */
  static boolean is(String value) {
    return value.isEmpty()
        || value.equalsIgnoreCase("true")
        || value.equalsIgnoreCase("false")
        || value.equalsIgnoreCase("null")
        || isPlaceholder(value)
        || isShortNumber(value);
  }

  private static boolean isPlaceholder(String value) {
    return isReference(value) || isIn(value, "{{", "}}") || isIn(value, "<", ">");
  }

  /**
   * {@code ${name}}, {@code $(name)}, {@code $NAME}. A password may begin with {@code $} too, and
   * {@code ${NAME:-hunter22}} holds one.
   */
  private static boolean isReference(String value) {
    if (isIn(value, "${", "}") || isIn(value, "$(", ")")) {
      return isName(value, 2, value.length() - 1);
    }
    return value.startsWith("$")
        && isName(value, 1, value.length())
        && value.equals(value.toUpperCase(Locale.ROOT));
  }

  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i)) && "_.-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(String value, String start, String end) {
    return value.startsWith(start) && value.endsWith(end);
  }

  private static boolean isShortNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() < LONG_NUMBER;
  }
}
