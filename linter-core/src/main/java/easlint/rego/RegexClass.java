package easlint.rego;

/** A class of characters in square brackets. */
final class RegexClass implements RegexPart {
  private final String pattern;
  private final StringBuilder out = new StringBuilder("[");
  private int at;

  /**
   * @param start where the opening bracket is
   */
  RegexClass(String pattern, int start) {
    this.pattern = pattern;
    at = start + 1;
    if (pattern.startsWith("^", at)) {
      out.append('^');
      at++;
    }
    int first = at;
    while (at == first || !pattern.startsWith("]", at)) {
      if (at >= pattern.length()) {
        throw new BuiltinError("no regular expression of RE2: a class is not closed: " + pattern);
      }
      element();
    }
    out.append(']');
    at++;
  }

  @Override
  public String java() {
    return out.toString();
  }

  @Override
  public boolean isOptional() {
    return false;
  }

  @Override
  public int end() {
    return at;
  }

  private void element() {
    int c = pattern.codePointAt(at);
    if (c == '\\') {
      RegexEscapes escape = new RegexEscapes(pattern, at, true);
      out.append(escape.java());
      at = escape.end();
    } else if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at) > 0) {
      named(pattern.indexOf(":]", at));
    } else {
      boolean special = c == '[' || c == ']' || c == '&' || c == '^';
      out.append(special ? "\\" : "").appendCodePoint(c);
      at += Character.charCount(c);
    }
  }

  private void named(int end) {
    String name = pattern.substring(at + 2, end);
    boolean negated = name.startsWith("^");
    String java =
        switch (negated ? name.substring(1) : name) {
          case "alnum" -> "Alnum";
          case "alpha" -> "Alpha";
          case "ascii" -> "ASCII";
          case "blank" -> "Blank";
          case "cntrl" -> "Cntrl";
          case "digit" -> "Digit";
          case "graph" -> "Graph";
          case "lower" -> "Lower";
          case "print" -> "Print";
          case "punct" -> "Punct";
          case "space" -> "Space";
          case "upper" -> "Upper";
          case "xdigit" -> "XDigit";
          case "word" -> "";
          default -> throw new BuiltinError("no class of RE2: " + name);
        };
    if (java.isEmpty()) {
      out.append(negated ? "\\W" : "\\w");
    } else {
      out.append(negated ? "\\P{" : "\\p{").append(java).append('}');
    }
    at = end + 2;
  }
}
