package easlint.rego;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A strict cursor over JSON in UTF-8 (RFC 8259). The caller asks for what it expects, so that a
 * plan of megabytes is read without a tree. An own one: the parser of Jackson spends 10 ms in a
 * static initialiser of a cold JVM.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 1000;

  private final byte[] in;
  private int at;
  private int depth;

  /** Whether a bracket has just been opened, so that no comma is due. */
  private boolean opened;

  /** Names that were read before, by hash: a plan repeats two dozen of them. */
  private final @Nullable String[] names = new String[256];

  JsonReader(byte[] in) {
    this.in = in;
  }

  int position() {
    return at;
  }

  /** Goes back to a position at which a value started. */
  void seek(int position) {
    at = position;
  }

  /** {@return the first byte of what comes next, after blanks; -1 at the end} */
  int peek() {
    while (at < in.length
        && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
      at++;
    }
    return at < in.length ? in[at] : -1;
  }

  /** Reads an opening bracket. */
  void open(char bracket) {
    expect(bracket);
    if (++depth > MAX_DEPTH) {
      throw error("brackets nested more than " + MAX_DEPTH + " deep");
    }
    opened = true;
  }

  /** {@return whether another element follows; if not, reads the closing bracket} */
  boolean more(char bracket) {
    boolean first = opened;
    opened = false;
    if (peek() == bracket) {
      at++;
      depth--;
      return false;
    }
    if (!first) {
      expect(',');
      if (peek() == bracket) {
        throw error("a comma before the closing bracket");
      }
    }
    return true;
  }

  /** Reads a member's name and its colon. */
  String name() {
    if (peek() != '"') {
      throw error("a name was expected");
    }
    String name = knownString();
    expect(':');
    return name;
  }

  /** Reads a string that probably has been read before. */
  String knownString() {
    int start = at + 1;
    int end = start;
    int hash = 0;
    while (end < in.length && in[end] != '"' && in[end] != '\\' && in[end] >= ' ') {
      hash = hash * 31 + in[end++];
    }
    if (end == in.length || in[end] != '"' || peek() != '"') {
      return string();
    }
    int slot = hash & (names.length - 1);
    String known = names[slot];
    if (known == null || !isAt(known, start, end)) {
      known = new String(in, start, end - start, StandardCharsets.US_ASCII);
      names[slot] = known;
    }
    at = end + 1;
    return known;
  }

  private boolean isAt(String text, int start, int end) {
    if (text.length() != end - start) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != in[start + i]) {
        return false;
      }
    }
    return true;
  }

  String string() {
    expect('"');
    int start = at;
    while (true) {
      if (at >= in.length) {
        throw error("the end of the text inside a string");
      }
      byte c = in[at++];
      if (c == '"') {
        return new String(in, start, at - 1 - start, StandardCharsets.UTF_8);
      }
      if (c == '\\') {
        at--;
        String before = new String(in, start, at - start, StandardCharsets.UTF_8);
        return JsonEscapes.read(this, new StringBuilder(before));
      }
      if (c >= 0 && c < ' ') {
        throw error("a control character inside a string");
      }
    }
  }

  /** {@return the next byte of a string, or -1 at the end} */
  int next() {
    return at < in.length ? in[at++] : -1;
  }

  /** Appends the bytes up to the next quote or backslash. */
  void appendPlain(StringBuilder out) {
    int start = at;
    while (at < in.length && in[at] != '"' && in[at] != '\\') {
      if (in[at] >= 0 && in[at] < ' ') {
        throw error("a control character inside a string");
      }
      at++;
    }
    out.append(new String(in, start, at - start, StandardCharsets.UTF_8));
  }

  NumberValue number() {
    int start = at;
    boolean negative = peekByte() == '-';
    at += negative ? 1 : 0;
    int firstDigit = at;
    digits();
    if (in[firstDigit] == '0' && at > firstDigit + 1) {
      throw error("a number that starts with 0");
    }
    boolean plain = at - start < 18;
    if (peekByte() == '.') {
      at++;
      digits();
      plain = false;
    }
    if ((peekByte() | 0x20) == 'e') {
      at++;
      at += peekByte() == '+' || peekByte() == '-' ? 1 : 0;
      digits();
      plain = false;
    }
    return plain && !(negative && in[firstDigit] == '0')
        ? NumberValue.of(negative ? -plain(firstDigit) : plain(firstDigit))
        : decimal(new String(in, start, at - start, StandardCharsets.US_ASCII));
  }

  private NumberValue decimal(String literal) {
    try {
      return NumberValue.parse(literal);
    } catch (NumberFormatException e) {
      throw error("a number out of range");
    }
  }

  private long plain(int firstDigit) {
    long value = 0;
    for (int i = firstDigit; i < at; i++) {
      value = value * 10 + (in[i] - '0');
    }
    return value;
  }

  private void digits() {
    int start = at;
    while (at < in.length && in[at] >= '0' && in[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw error("a value or digit was expected");
    }
  }

  private int peekByte() {
    return at < in.length ? in[at] : -1;
  }

  /** Reads {@code true}, {@code false} or {@code null}, whose first byte has been seen. */
  void word(String word) {
    peek();
    byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
    if (at + bytes.length > in.length
        || Arrays.mismatch(in, at, at + bytes.length, bytes, 0, bytes.length) >= 0) {
      throw error(word + " was expected");
    }
    at += bytes.length;
  }

  /** Reads one value and forgets it. */
  void skip() {
    switch (peek()) {
      case '{' -> {
        open('{');
        while (more('}')) {
          name();
          skip();
        }
      }
      case '[' -> {
        open('[');
        while (more(']')) {
          skip();
        }
      }
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  /** Demands that nothing follows but blanks. */
  void end() {
    if (peek() >= 0) {
      throw error("text after the value");
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw error("'" + c + "' was expected");
    }
    at++;
  }

  MalformedJson error(String problem) {
    return new MalformedJson(problem, Math.min(at, in.length));
  }
}
