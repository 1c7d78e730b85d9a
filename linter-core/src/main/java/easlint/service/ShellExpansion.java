package easlint.service;

/**
 * Finds the end of {@code $(...)}, <code>${...}</code> and {@code `...`}, whatever quotes and
 * expansions they hold. What a shell would put in their place is not known, so nobody looks inside.
 *
 * <p>Comments and here-documents inside are not understood: nobody writes them there in a
 * configuration.
 */
final class ShellExpansion {
  private final String text;
  private final StringBuilder closers = new StringBuilder();
  private int at;

  private ShellExpansion(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** {@return whether an expansion that has an end begins at {@code at}} */
  static boolean opensAt(String text, int at) {
    char c = text.charAt(at);
    return c == '`' || (c == '$' && (text.startsWith("$(", at) || text.startsWith("${", at)));
  }

  /** {@return the offset behind the expansion that begins at {@code at}, or -1: it has no end} */
  static int end(String text, int at) {
    return new ShellExpansion(text, at).end();
  }

  private int end() {
    open();
    while (!closers.isEmpty()) {
      if (at >= text.length()) {
        return -1;
      }
      step(text.charAt(at));
    }
    return at;
  }

  private void step(char c) {
    char closer = closers.charAt(closers.length() - 1);
    if (c == '\\') {
      at += 2;
    } else if (c == closer) {
      closers.setLength(closers.length() - 1);
      at++;
    } else if (closer == '`') {
      at++;
    } else if (opensAt(text, at)) {
      open();
    } else {
      plain(c, closer);
    }
  }

  private void plain(char c, char closer) {
    boolean quoted = closer == '"';
    if (!quoted && c == '\'') {
      int close = text.indexOf('\'', at + 1);
      at = close < 0 ? text.length() : close;
    } else if (!quoted && c == '"') {
      closers.append('"');
    } else if (closer == ')' && c == '(') {
      closers.append(')');
    }
    at++;
  }

  private void open() {
    if (text.charAt(at) == '`') {
      closers.append('`');
      at++;
    } else {
      closers.append(text.charAt(at + 1) == '(' ? ')' : '}');
      at += 2;
    }
  }
}
