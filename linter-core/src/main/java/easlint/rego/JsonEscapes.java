package easlint.rego;

/** Reads strings that have escapes; apart from {@link JsonReader}, as a plan has hardly any. */
final class JsonEscapes {
  private static final char REPLACEMENT = '\uFFFD';

  private JsonEscapes() {}

  /** Reads the rest of a string, from its first backslash to its closing quote. */
  static String read(JsonReader in, StringBuilder out) {
    while (true) {
      int c = in.next();
      if (c == '"') {
        return withoutLoneSurrogates(out);
      }
      if (c != '\\') {
        throw in.error("the end of the text inside a string");
      }
      out.append(escape(in));
      in.appendPlain(out);
    }
  }

  private static char escape(JsonReader in) {
    return switch (in.next()) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"' -> '"';
      case '/' -> '/';
      case '\\' -> '\\';
      case 'u' -> unicode(in);
      default -> throw in.error("an unknown escape inside a string");
    };
  }

  private static char unicode(JsonReader in) {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(in.next(), 16);
      if (digit < 0) {
        throw in.error("an escape without four hexadecimal digits");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  /** Rego's strings are UTF-8, which has no lone surrogates; Go replaces them as well. */
  private static String withoutLoneSurrogates(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          i++;
        } else {
          text.setCharAt(i, REPLACEMENT);
        }
      }
    }
    return text.toString();
  }
}
