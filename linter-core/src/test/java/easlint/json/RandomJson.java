package easlint.json;

import java.util.Random;

/** Makes valid JSON texts, and breaks them. The same seed makes the same texts. */
final class RandomJson {
  private static final String[] CONTENT = {
    "a", "b", "name", " ", "中", "文", "é", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\t", "\\u4e2d",
    "\\ud83d\\ude00", "\\u0000", "/", "//", "#", "'", "{", "]", ",", ":", "oss://b", "\u2028", "=",
        "\u007f"
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "8080",
    "0.5",
    "-0.25",
    "1e5",
    "1E+5",
    "1.5e-10",
    "123456789012345678901",
    "0e0",
    "1e400"
  };
  private static final String[] BLANKS = {"", "", "", " ", "\n", "\r\n", "\r", "\t", "  \n  "};
  private static final String[] PIECES = {
    "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "#", "\n", "\r", "\t",
    " ", "a", "1", "0", "-", "+", ".", "e", "true", "True", "null", "\u0000", "中", "，", "：", "“",
    "”", ";", "=", "\u00A0", "\uFEFF", "😀", "\uD83D", "${", "{{", "}}", "\"a\":", "\"a\"", "\\u12",
    "\"\n", ",\n"
  };

  private final Random random;

  RandomJson(long seed) {
    random = new Random(seed);
  }

  /** {@return a valid text whose root is an object} */
  String object(int depth) {
    StringBuilder out = new StringBuilder();
    blank(out);
    object(out, depth);
    blank(out);
    return out.toString();
  }

  /** {@return the text with a few characters taken out, put in, or swapped} */
  String broken(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(out.length() + 1);
      int kind = random.nextInt(4);
      if (kind == 0 && at < out.length()) {
        out.deleteCharAt(at);
      } else if (kind == 1 && at + 1 < out.length()) {
        char c = out.charAt(at);
        out.setCharAt(at, out.charAt(at + 1));
        out.setCharAt(at + 1, c);
      } else if (kind == 2 && at < out.length()) {
        out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(8)));
      } else {
        out.insert(at, pick(PIECES));
      }
    }
    return out.toString();
  }

  private void value(StringBuilder out, int depth) {
    switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> string(out);
      case 1 -> out.append(pick(NUMBERS));
      case 2 -> out.append(random.nextBoolean());
      case 3 -> out.append("null");
      case 4 -> string(out);
      case 5 -> array(out, depth - 1);
      default -> object(out, depth - 1);
    }
  }

  private void object(StringBuilder out, int depth) {
    out.append('{');
    blank(out);
    for (int i = random.nextInt(5); i > 0; i--) {
      string(out);
      blank(out);
      out.append(':');
      blank(out);
      value(out, depth);
      blank(out);
      if (i > 1) {
        out.append(',');
        blank(out);
      }
    }
    out.append('}');
  }

  private void array(StringBuilder out, int depth) {
    out.append('[');
    blank(out);
    for (int i = random.nextInt(4); i > 0; i--) {
      value(out, depth);
      blank(out);
      if (i > 1) {
        out.append(',');
        blank(out);
      }
    }
    out.append(']');
  }

  private void string(StringBuilder out) {
    out.append('"');
    for (int i = random.nextInt(5); i > 0; i--) {
      out.append(pick(CONTENT));
    }
    out.append('"');
  }

  private void blank(StringBuilder out) {
    out.append(pick(BLANKS));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
