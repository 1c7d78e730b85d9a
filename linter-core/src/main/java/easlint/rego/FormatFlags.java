package easlint.rego;

/** What may stand before a verb of {@link Sprintf}: flags, width and precision. */
final class FormatFlags {
  private boolean minus;
  private boolean plus;
  private boolean sharp;
  private boolean space;
  private boolean zero;
  private int width;
  private int precision = -1;

  /** {@return whether the character is a flag, which is then set} */
  boolean read(char c) {
    switch (c) {
      case '-' -> minus = true;
      case '+' -> plus = true;
      case '#' -> sharp = true;
      case ' ' -> space = true;
      case '0' -> zero = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Drops the plus, which means another notation, and no sign, to {@code %v}. */
  void dropPlus() {
    plus = false;
  }

  /** Sets the width; a negative one means to pad on the right. */
  void setWidth(int width) {
    this.width = Math.abs(width);
    minus |= width < 0;
  }

  void setPrecision(int precision) {
    this.precision = precision;
  }

  /** {@return digits after the point, or characters at most; -1 if none were asked for} */
  int precision() {
    return precision;
  }

  boolean plus() {
    return plus;
  }

  boolean sharp() {
    return sharp;
  }

  boolean space() {
    return space;
  }

  /** {@return what is written before a number that is not negative} */
  String positiveSign() {
    return plus ? "+" : space ? " " : "";
  }

  /** Pads a text to the width: with blanks, or with zeros on the left. */
  String pad(String text, Evaluation evaluation) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0 || !zero || minus) {
      return padWithBlanks(text, evaluation);
    }
    evaluation.allocate(2L * missing);
    return "0".repeat(missing) + text;
  }

  /** Pads a number to the width: zeros stand between its sign and its digits. */
  String pad(String sign, String digits, Evaluation evaluation) {
    int missing = width - sign.length() - digits.length();
    if (missing <= 0 || !zero || minus) {
      return padWithBlanks(sign + digits, evaluation);
    }
    evaluation.allocate(2L * missing);
    return sign + "0".repeat(missing) + digits;
  }

  /** Pads a text to the width with blanks, whatever the flags say. */
  String padWithBlanks(String text, Evaluation evaluation) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    evaluation.allocate(2L * missing);
    String blanks = " ".repeat(missing);
    return minus ? text + blanks : blanks + text;
  }
}
