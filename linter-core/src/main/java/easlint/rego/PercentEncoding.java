package easlint.rego;

import java.io.ByteArrayOutputStream;

/** The encoding of URL queries: letters, digits and {@code -_.~} stand for themselves. */
final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  static String encode(byte[] utf8) {
    StringBuilder out = new StringBuilder(utf8.length);
    for (byte b : utf8) {
      if (b == ' ') {
        out.append('+');
      } else if (isPlain(b)) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '_'
        || b == '.'
        || b == '~';
  }

  /**
   * {@return the bytes that a query stands for}
   *
   * @throws BuiltinError if a percent sign is not followed by two hexadecimal digits
   */
  static byte[] decode(byte[] query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(query.length);
    for (int i = 0; i < query.length; i++) {
      if (query[i] == '%') {
        out.write(digit(query, i + 1) << 4 | digit(query, i + 2));
        i += 2;
      } else {
        out.write(query[i] == '+' ? ' ' : query[i]);
      }
    }
    return out.toByteArray();
  }

  private static int digit(byte[] query, int at) {
    int digit = at < query.length ? Character.digit((char) query[at], 16) : -1;
    if (digit < 0) {
      throw new BuiltinError("a percent sign without two hexadecimal digits");
    }
    return digit;
  }
}
