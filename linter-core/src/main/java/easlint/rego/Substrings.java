package easlint.rego;

import java.math.BigInteger;

/** Finds and cuts parts of strings. */
final class Substrings {
  private Substrings() {}

  /** {@return the parts between separators; all code points if the separator is empty} */
  static Value split(String text, String separator, Evaluation evaluation) {
    ArrayValue out = new ArrayValue(4);
    int from = 0;
    while (from <= text.length()) {
      evaluation.charge(1);
      evaluation.allocate(Evaluation.COLLECTION_BYTES);
      int end = separator.isEmpty() ? endOfCodePoint(text, from) : text.indexOf(separator, from);
      if (end < 0) {
        break;
      }
      out.add(new StringValue(text.substring(from, end)));
      from = end + separator.length();
    }
    return separator.isEmpty() ? out : out.add(new StringValue(text.substring(from)));
  }

  private static int endOfCodePoint(String text, int at) {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : -1;
  }

  /** {@return how often the part occurs, without overlap; Go counts the places between for ""} */
  static int count(String text, String part) {
    if (part.isEmpty()) {
      return text.codePointCount(0, text.length()) + 1;
    }
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  static Value indexOf(String text, String part) {
    requirePart(part);
    int at = text.indexOf(part);
    return NumberValue.of(at < 0 ? -1 : text.codePointCount(0, at));
  }

  static Value indicesOf(String text, String part, Evaluation evaluation) {
    requirePart(part);
    ArrayValue out = new ArrayValue(4);
    int last = 0;
    int codePoints = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      evaluation.charge(1);
      codePoints += text.codePointCount(last, at);
      last = at;
      out.add(NumberValue.of(codePoints));
    }
    return out;
  }

  private static void requirePart(String part) {
    if (part.isEmpty()) {
      throw new BuiltinError("a text to look for was expected");
    }
  }

  /** {@return the part from a position on; the rest if the length is negative or too large} */
  static Value substring(String text, Value offset, Value length) {
    BigInteger from = Arguments.integer(offset);
    BigInteger wanted = Arguments.integer(length);
    if (from.signum() < 0) {
      throw new BuiltinError("a negative offset");
    }
    int size = text.codePointCount(0, text.length());
    int start = from.min(BigInteger.valueOf(size)).intValue();
    BigInteger rest = BigInteger.valueOf(size - start);
    int count = wanted.signum() < 0 ? size - start : wanted.min(rest).intValue();
    int at = text.offsetByCodePoints(0, start);
    return new StringValue(text.substring(at, text.offsetByCodePoints(at, count)));
  }
}
