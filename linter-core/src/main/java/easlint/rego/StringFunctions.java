package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions for strings. Positions and lengths are in code points. */
final class StringFunctions {
  private StringFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    return switch (builtin) {
      case CONCAT -> concat(Arguments.string(arguments[0]), arguments[1], evaluation);
      case SPRINTF -> sprintf(Arguments.string(arguments[0]), arguments[1], evaluation);
      case INTERNAL_TEMPLATE_STRING -> template(Arguments.array(arguments[0]), evaluation);
      case STRINGS_ANY_PREFIX_MATCH -> anyMatch(arguments, true, evaluation);
      case STRINGS_ANY_SUFFIX_MATCH -> anyMatch(arguments, false, evaluation);
      case STRINGS_REPLACE_N ->
          Replacements.replaceAll(
              Arguments.object(arguments[0]), Arguments.string(arguments[1]), evaluation);
      default -> ofText(builtin, Arguments.string(arguments[0]), arguments, evaluation);
    };
  }

  private static Value ofText(
      Builtin builtin, String text, Value[] arguments, Evaluation evaluation) {
    evaluation.charge(text.length() >> 6);
    return switch (builtin) {
      case LOWER -> new StringValue(lower(text));
      case UPPER -> new StringValue(upper(text));
      case STRINGS_REVERSE -> new StringValue(new StringBuilder(text).reverse().toString());
      case TRIM_SPACE -> trim(text, GO_SPACES, true, true);
      case SUBSTRING -> Substrings.substring(text, arguments[1], arguments[2]);
      case REPLACE ->
          Replacements.replace(
              text, Arguments.string(arguments[1]), Arguments.string(arguments[2]), evaluation);
      default -> ofTexts(builtin, text, Arguments.string(arguments[1]), evaluation);
    };
  }

  private static Value ofTexts(Builtin builtin, String text, String other, Evaluation evaluation) {
    return switch (builtin) {
      case CONTAINS -> BooleanValue.of(text.contains(other));
      case STARTSWITH -> BooleanValue.of(text.startsWith(other));
      case ENDSWITH -> BooleanValue.of(text.endsWith(other));
      case SPLIT -> Substrings.split(text, other, evaluation);
      case STRINGS_COUNT -> NumberValue.of(Substrings.count(text, other));
      case INDEXOF -> Substrings.indexOf(text, other);
      case INDEXOF_N -> Substrings.indicesOf(text, other, evaluation);
      case TRIM -> trim(text, other, true, true);
      case TRIM_LEFT -> trim(text, other, true, false);
      case TRIM_RIGHT -> trim(text, other, false, true);
      case TRIM_PREFIX ->
          new StringValue(text.startsWith(other) ? text.substring(other.length()) : text);
      case TRIM_SUFFIX ->
          new StringValue(
              text.endsWith(other) ? text.substring(0, text.length() - other.length()) : text);
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  /** What Go's unicode.IsSpace is true for. */
  private static final String GO_SPACES =
      "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
          + "\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

  private static Value concat(String separator, Value parts, Evaluation evaluation) {
    List<String> texts = Arguments.strings(parts);
    long length = (long) separator.length() * texts.size();
    for (int i = 0; i < texts.size(); i++) {
      length += texts.get(i).length();
    }
    evaluation.charge(texts.size());
    evaluation.allocate(2 * length);
    return new StringValue(String.join(separator, texts));
  }

  private static Value sprintf(String format, Value arguments, Evaluation evaluation) {
    return new StringValue(
        new Sprintf(format, Arguments.elements(Arguments.array(arguments)), evaluation).format());
  }

  /** Joins the parts of a template; an expression comes as a set that is empty if undefined. */
  private static Value template(Value parts, Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    for (int i = 0, n = parts.size(); i < n; i++) {
      Value part = parts.at(i);
      if (part.kind() == Value.Kind.SET) {
        if (part.size() > 1) {
          throw new EvaluationException(
              EvaluationException.Code.CONFLICT,
              "an expression of a template string has several values");
        }
        part = part.size() == 0 ? new StringValue("<undefined>") : part.keys().get(0);
      }
      out.append(shown(part, evaluation));
    }
    return new StringValue(out.toString());
  }

  /** {@return a string as it is, anything else in Rego's notation} */
  static String shown(Value value, Evaluation evaluation) {
    if (value.kind() == Value.Kind.STRING) {
      evaluation.allocate(2L * value.text().length());
      return value.text();
    }
    return new ValueWriter(ValueWriter.Notation.REGO, evaluation).write(value).text();
  }

  private static Value anyMatch(Value[] arguments, boolean prefix, Evaluation evaluation) {
    List<String> texts = oneOrMore(arguments[0]);
    List<String> parts = oneOrMore(arguments[1]);
    evaluation.charge((long) texts.size() * parts.size());
    for (int i = 0; i < texts.size(); i++) {
      for (int k = 0; k < parts.size(); k++) {
        String text = texts.get(i);
        if (prefix ? text.startsWith(parts.get(k)) : text.endsWith(parts.get(k))) {
          return BooleanValue.TRUE;
        }
      }
    }
    return BooleanValue.FALSE;
  }

  private static List<String> oneOrMore(Value value) {
    return value.kind() == Value.Kind.STRING ? List.of(value.text()) : Arguments.strings(value);
  }

  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      out.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
    }
    return out.toString();
  }

  /** Code point by code point, as in Go: ß stays, where Java's toUpperCase makes SS of it. */
  private static String upper(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      out.appendCodePoint(Character.toUpperCase(text.codePointAt(i)));
    }
    return out.toString();
  }

  private static Value trim(String text, String characters, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && characters.indexOf(text.codePointAt(start)) >= 0) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (right && end > start && characters.indexOf(text.codePointBefore(end)) >= 0) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new StringValue(text.substring(start, end));
  }
}
