package easlint.rego;

/**
 * Translates globs into regular expressions of RE2: {@code *} stops at delimiters, {@code **} does
 * not, {@code ?} is one character, {@code [a-z]}, {@code [!a-z]}, {@code {one,two}}.
 */
final class GlobTranslator {
  private final String glob;
  private final String anyButDelimiter;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int alternatives;

  GlobTranslator(String glob, String delimiters) {
    this.glob = glob;
    StringBuilder one = new StringBuilder("[^");
    for (int i = 0; i < delimiters.length(); i += Character.charCount(delimiters.codePointAt(i))) {
      literal(one, delimiters.codePointAt(i));
    }
    anyButDelimiter = delimiters.isEmpty() ? "." : one.append(']').toString();
  }

  /**
   * {@return the compiled glob}
   *
   * @throws BuiltinError if it is malformed
   */
  Regex compile() {
    while (at < glob.length()) {
      int c = glob.codePointAt(at);
      at += Character.charCount(c);
      translate(c);
    }
    if (alternatives > 0) {
      throw error("a brace is not closed");
    }
    return new RegexTranslator("(?s)" + out).compile();
  }

  private void translate(int c) {
    switch (c) {
      case '*' -> star();
      case '?' -> out.append(anyButDelimiter);
      case '{' -> {
        out.append("(?:");
        alternatives++;
      }
      case '}' -> {
        if (alternatives > 0) {
          alternatives--;
          out.append(')');
        } else {
          literal(out, c);
        }
      }
      case ',' -> out.append(alternatives > 0 ? "|" : ",");
      case '[' -> characters();
      case '\\' -> escaped();
      default -> literal(out, c);
    }
  }

  private void star() {
    boolean twice = glob.startsWith("*", at);
    while (glob.startsWith("*", at)) {
      at++;
    }
    out.append(twice ? "." : anyButDelimiter).append('*');
  }

  private void escaped() {
    if (at >= glob.length()) {
      throw error("a backslash at the end");
    }
    int c = glob.codePointAt(at);
    at += Character.charCount(c);
    literal(out, c);
  }

  private void characters() {
    int end = glob.indexOf(']', at + 1);
    if (end < 0) {
      throw error("a bracket is not closed");
    }
    out.append('[');
    if (glob.startsWith("!", at)) {
      out.append('^');
      at++;
    }
    while (at < end) {
      int c = glob.codePointAt(at);
      at += Character.charCount(c);
      if (c == '-') {
        out.append('-');
      } else if (c == '\\') {
        escaped();
      } else {
        literal(out, c);
      }
    }
    out.append(']');
    at = end + 1;
  }

  private static void literal(StringBuilder out, int c) {
    boolean special = c < 0x80 && !Character.isLetterOrDigit(c) && c > ' ';
    out.append(special ? "\\" : "").appendCodePoint(c);
  }

  private BuiltinError error(String problem) {
    return new BuiltinError("no glob: " + problem + " in " + glob);
  }
}
