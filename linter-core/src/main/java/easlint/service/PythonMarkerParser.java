package easlint.service;

/** Reads the condition behind the semicolon of a requirement, by the grammar of PEP 508. */
final class PythonMarkerParser {
  /** Deeper brackets are nobody's, and would only exhaust the stack. */
  private static final int MAX_DEPTH = 50;

  private final PythonCursor cursor;

  PythonMarkerParser(PythonCursor cursor) {
    this.cursor = cursor;
  }

  /** {@return whether a condition was read; else the cursor stands at the fault} */
  boolean read() {
    return alternatives(0);
  }

  /** {@code and} and {@code or} in a row: which binds closer makes no fault. */
  private boolean alternatives(int depth) {
    do {
      if (!condition(depth)) {
        return false;
      }
      cursor.skipBlanks();
    } while (cursor.takeWord("and") || cursor.takeWord("or"));
    return true;
  }

  private boolean condition(int depth) {
    if (depth < MAX_DEPTH && cursor.takeAfterBlanks('(')) {
      return alternatives(depth + 1) && cursor.takeAfterBlanks(')');
    }
    return value() && operator() && value();
  }

  private boolean operator() {
    cursor.skipBlanks();
    int length = cursor.comparison();
    cursor.skip(length);
    if (length > 0 || cursor.takeWord("in")) {
      return true;
    }
    if (!cursor.takeWord("not")) {
      return false;
    }
    cursor.skipBlanks();
    return cursor.takeWord("in");
  }

  private boolean value() {
    cursor.skipBlanks();
    char c = cursor.peek();
    if (c == '"' || c == '\'') {
      int close = cursor.indexOf(c, cursor.at() + 1);
      if (close >= 0) {
        cursor.skip(close + 1 - cursor.at());
      }
      return close >= 0;
    }
    return variable();
  }

  private boolean variable() {
    int start = cursor.at();
    while (PythonCursor.isLetterOrDigit(cursor.peek()) || "_.".indexOf(cursor.peek()) >= 0) {
      cursor.next();
    }
    boolean known = isVariable(cursor.textFrom(start));
    if (!known) {
      cursor.back(start);
    }
    return known;
  }

  /** The names of PEP 508, those with dots that it keeps from before, and those of later PEPs. */
  private static boolean isVariable(String name) {
    return switch (name) {
      case "python_version",
          "python_full_version",
          "os_name",
          "sys_platform",
          "platform_release",
          "platform_system",
          "platform_version",
          "platform_machine",
          "platform_python_implementation",
          "implementation_name",
          "implementation_version",
          "extra",
          "os.name",
          "sys.platform",
          "platform.version",
          "platform.machine",
          "platform.python_implementation",
          "python_implementation",
          "extras",
          "dependency_groups" ->
          true;
      default -> false;
    };
  }
}
