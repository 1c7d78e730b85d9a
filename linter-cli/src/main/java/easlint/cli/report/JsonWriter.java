package easlint.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, indented by two. The text is fixed by the calls alone; lone surrogates, which UTF-8
 * cannot hold, and control characters become escapes.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder(4096);
  private int depth;
  private boolean first = true;
  private boolean afterName;

  /** Opens an object. */
  public JsonWriter beginObject() {
    return open('{');
  }

  /** Closes an object. */
  public JsonWriter endObject() {
    return close('}');
  }

  /** Opens an array. */
  public JsonWriter beginArray() {
    return open('[');
  }

  /** Closes an array. */
  public JsonWriter endArray() {
    return close(']');
  }

  /** Writes the name of the member whose value comes next. */
  public JsonWriter name(String name) {
    separate();
    string(name);
    out.append(": ");
    afterName = true;
    return this;
  }

  /** Writes a string, or null. */
  public JsonWriter value(@Nullable String value) {
    separate();
    if (value == null) {
      out.append("null");
    } else {
      string(value);
    }
    return this;
  }

  /** Writes a number. */
  public JsonWriter value(int value) {
    separate();
    out.append(value);
    return this;
  }

  /** Writes a member with a string, or null. */
  public JsonWriter member(String name, @Nullable String value) {
    return name(name).value(value);
  }

  /** Writes a member with a number. */
  public JsonWriter member(String name, int value) {
    return name(name).value(value);
  }

  /** {@return what was written, with a line end} */
  @Override
  public String toString() {
    return out + "\n";
  }

  private JsonWriter open(char bracket) {
    separate();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  private JsonWriter close(char bracket) {
    depth--;
    if (!first) {
      newLine();
    }
    out.append(bracket);
    first = false;
    return this;
  }

  private void separate() {
    if (afterName) {
      afterName = false;
      return;
    }
    if (!first) {
      out.append(',');
    }
    if (depth > 0) {
      newLine();
    }
    first = false;
  }

  private void newLine() {
    out.append('\n').repeat(' ', 2 * depth);
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || isLoneSurrogate(value, i)) {
        escape(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
      }
    }
  }

  private static boolean isLoneSurrogate(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }
}
