package easlint.rego;

/** What stands after a backslash of a pattern. */
final class RegexEscapes implements RegexPart {
  private static final int MAX_OCTAL_DIGITS = 3;

  private final String pattern;
  private final boolean inClass;
  private final int start;
  private final String java;
  private int end;

  /**
   * @param at where the backslash is
   * @param inClass whether it is within square brackets
   */
  RegexEscapes(String pattern, int at, boolean inClass) {
    this.pattern = pattern;
    this.inClass = inClass;
    start = at;
    if (at + 1 >= pattern.length()) {
      throw error("a backslash at the end");
    }
    end = at + 2;
    java = translate(pattern.charAt(at + 1));
  }

  @Override
  public String java() {
    return java;
  }

  @Override
  public boolean isOptional() {
    return "bBAzQ".indexOf(pattern.charAt(start + 1)) >= 0;
  }

  @Override
  public int end() {
    return end;
  }

  private String translate(char c) {
    return switch (c) {
      case 'd', 'D', 'w', 'W', 'a', 'f', 't', 'n', 'r' -> "\\" + c;
      case 's' -> inClass ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]";
      case 'S' -> inClass ? "\\S" : "[^\\t\\n\\f\\r ]";
      case 'v' -> "\\x0B";
      case 'b', 'B', 'A', 'z' -> anchor(c);
      case 'p', 'P' -> property(c);
      case 'x' -> hexadecimal();
      case 'Q' -> quoted();
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
      default -> literal(c);
    };
  }

  private String anchor(char c) {
    if (inClass) {
      throw error("an anchor in a class");
    }
    return "\\" + c;
  }

  private String literal(char c) {
    if (c >= 0x80 || Character.isLetterOrDigit(c)) {
      throw error("an unknown escape \\" + c);
    }
    return "\\" + c;
  }

  /** A class of characters: {@code \pL}, {@code \p{Greek}}, {@code \p{^Greek}}. */
  private String property(char c) {
    if (end >= pattern.length()) {
      throw error("a property without a name");
    }
    if (pattern.charAt(end) != '{') {
      end++;
      return "\\" + c + "{" + pattern.charAt(end - 1) + "}";
    }
    int close = pattern.indexOf('}', end);
    if (close < 0) {
      throw error("a property that is not closed");
    }
    String name = pattern.substring(end + 1, close);
    end = close + 1;
    boolean negated = name.startsWith("^") != (c == 'P');
    String plain = name.startsWith("^") ? name.substring(1) : name;
    if (plain.equals("Any")) {
      return negated ? "[^\\x{0}-\\x{10FFFF}]" : "[\\x{0}-\\x{10FFFF}]";
    }
    return (negated ? "\\P{" : "\\p{") + (plain.length() > 2 ? "Is" : "") + plain + "}";
  }

  private String hexadecimal() {
    boolean braces = pattern.startsWith("{", end);
    int start = braces ? end + 1 : end;
    int stop = braces ? pattern.indexOf('}', start) : start + 2;
    if (stop <= start || stop > pattern.length()) {
      throw error("\\x without digits");
    }
    int code = 0;
    for (int i = start; i < stop; i++) {
      int digit = Character.digit(pattern.charAt(i), 16);
      code = code << 4 | digit;
      if (digit < 0 || code > Character.MAX_CODE_POINT) {
        throw error("\\x with something else than the number of a character");
      }
    }
    end = braces ? stop + 1 : stop;
    return "\\x{" + Integer.toHexString(code) + "}";
  }

  /** Everything up to {@code \E}. */
  private String quoted() {
    if (inClass) {
      throw error("\\Q in a class");
    }
    int close = pattern.indexOf("\\E", end);
    String text = close < 0 ? pattern.substring(end) : pattern.substring(end, close);
    end = close < 0 ? pattern.length() : close + 2;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean special = c < 0x80 && !Character.isLetterOrDigit(c);
      out.append(special ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /** A digit from 1 to 7 alone would be a back-reference, which RE2 does not have. */
  private String octal() {
    int start = end - 1;
    while (end < pattern.length()
        && end - start < MAX_OCTAL_DIGITS
        && pattern.charAt(end) >= '0'
        && pattern.charAt(end) <= '7') {
      end++;
    }
    if (pattern.charAt(start) != '0' && end == start + 1) {
      throw error("a back-reference");
    }
    return "\\x{" + Integer.toHexString(Integer.parseInt(pattern, start, end, 8)) + "}";
  }

  private BuiltinError error(String problem) {
    return new BuiltinError("no regular expression of RE2: " + problem + " in " + pattern);
  }
}
