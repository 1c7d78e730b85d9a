package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values as text: JSON, or Rego's own notation, which knows sets and keys of any kind. */
final class ValueWriter {
  /** How a value is written. */
  enum Notation {
    /** Compact JSON. A set becomes a sorted array; a key that is no string, its own JSON text. */
    JSON,
    /** The same as {@code json.marshal} writes it: Go escapes what HTML could misread. */
    JSON_FOR_HTML,
    /** As {@code sprintf("%v")} and {@code print} show it. */
    REGO
  }

  private final StringBuilder out = new StringBuilder();
  private final Notation notation;
  private final String comma;
  private final String colon;
  private final @Nullable Evaluation evaluation;

  /**
   * @param evaluation whose budget the text is charged to, or null where the value is trusted
   */
  ValueWriter(Notation notation, @Nullable Evaluation evaluation) {
    this.notation = notation;
    this.evaluation = evaluation;
    comma = notation == Notation.REGO ? ", " : ",";
    colon = notation == Notation.REGO ? ": " : ":";
  }

  static String rego(Value value) {
    return new ValueWriter(Notation.REGO, null).write(value).text();
  }

  String text() {
    return out.toString();
  }

  ValueWriter write(Value value) {
    if (evaluation != null) {
      evaluation.charge(1);
    }
    switch (value.kind()) {
      case STRING -> quote(value.text());
      case ARRAY -> writeArray(value);
      case SET -> writeSet(value);
      case OBJECT -> writeObject(value);
      case NUMBER -> append(value.text());
      case NULL, BOOLEAN -> append(value.toString());
    }
    return this;
  }

  private void writeArray(Value array) {
    out.append('[');
    for (int i = 0, n = array.size(); i < n; i++) {
      separate(i);
      write(array.at(i));
    }
    out.append(']');
  }

  private void writeSet(Value set) {
    boolean rego = notation == Notation.REGO;
    if (rego && set.size() == 0) {
      out.append("set()");
      return;
    }
    out.append(rego ? '{' : '[');
    List<Value> elements = set.keys();
    for (int i = 0; i < elements.size(); i++) {
      separate(i);
      write(elements.get(i));
    }
    out.append(rego ? '}' : ']');
  }

  private void writeObject(Value object) {
    out.append('{');
    List<Value> keys = object.keys();
    for (int i = 0; i < keys.size(); i++) {
      separate(i);
      writeKey(keys.get(i));
      out.append(colon);
      write(Content.member(object, keys.get(i)));
    }
    out.append('}');
  }

  private void writeKey(Value key) {
    if (notation == Notation.REGO || key.kind() == Value.Kind.STRING) {
      write(key);
    } else {
      quote(new ValueWriter(notation, evaluation).write(key).text());
    }
  }

  private void separate(int position) {
    if (position > 0) {
      out.append(comma);
    }
  }

  private void append(String text) {
    if (evaluation != null) {
      evaluation.allocate(2L * text.length());
    }
    out.append(text);
  }

  private void quote(String text) {
    if (evaluation != null) {
      evaluation.allocate(2L * text.length());
    }
    quote(out, text, notation == Notation.JSON_FOR_HTML);
  }

  /** Appends a text as a JSON string. */
  static void quote(StringBuilder out, String text, boolean forHtml) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || (forHtml && isEscapedForHtml(c))) {
            appendEscape(out, c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isEscapedForHtml(char c) {
    return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
  }

  private static void appendEscape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }
}
