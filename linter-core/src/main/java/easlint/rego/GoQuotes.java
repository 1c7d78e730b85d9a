package easlint.rego;

import java.math.BigInteger;

/** Go's quoted texts and characters ({@code strconv.Quote}). */
final class GoQuotes {
  private static final String REPLACEMENT = "\uFFFD";

  private GoQuotes() {}

  /** {@return the text in double quotes; with {@code ascii}, all else is escaped} */
  static String quote(String text, boolean ascii) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      escape(out, text.codePointAt(i), '"', ascii);
    }
    return out.append('"').toString();
  }

  /** {@return the character of a code point; Go has a replacement for what is none} */
  static String character(BigInteger code) {
    boolean valid =
        code.signum() >= 0
            && code.bitLength() < Integer.SIZE
            && Character.isValidCodePoint(code.intValue())
            && !(code.intValue() >= Character.MIN_SURROGATE
                && code.intValue() <= Character.MAX_SURROGATE);
    return valid ? Character.toString(code.intValue()) : REPLACEMENT;
  }

  static String quoteCharacter(BigInteger code) {
    StringBuilder out = new StringBuilder("'");
    escape(out, character(code).codePointAt(0), '\'', false);
    return out.append('\'').toString();
  }

  /** {@return whether the text may stand in back quotes, in one line} */
  static boolean canBackquote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t') || c == '`' || c == 0x7f || c == '\uFEFF') {
        return false;
      }
    }
    return true;
  }

  private static void escape(StringBuilder out, int c, char quote, boolean ascii) {
    String named = "\u0007a\bb\ff\nn\rr\tt\u000bv\\\\";
    int at = c < 0x80 ? named.indexOf(c) : -1;
    if (c == quote) {
      out.append('\\').append(quote);
    } else if (at >= 0 && at % 2 == 0) {
      out.append('\\').append(named.charAt(at + 1));
    } else if (c < ' ' || c == 0x7f) {
      hex(out.append("\\x"), c, 2);
    } else if (c < 0x7f || (!ascii && isPrintable(c))) {
      out.appendCodePoint(c);
    } else {
      boolean supplementary = Character.isSupplementaryCodePoint(c);
      hex(out.append(supplementary ? "\\U" : "\\u"), c, supplementary ? 8 : 4);
    }
  }

  /** Letters, marks, numbers, punctuation and symbols; of the blanks, only the plain one. */
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static void hex(StringBuilder out, int c, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }
}
