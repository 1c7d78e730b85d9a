package easlint.rego;

import org.jspecify.annotations.Nullable;

/**
 * Reads IP addresses as Go's net package does. An own reader: Java's {@code InetAddress} loads a
 * native library, which takes milliseconds in a cold JVM.
 */
final class IpAddress {
  private static final int V4_BYTES = 4;
  private static final int V6_BYTES = 16;
  private static final int MAX_GROUP_DIGITS = 4;

  private IpAddress() {}

  /** {@return the 4 or 16 bytes of an address, or null if the text is none} */
  static byte @Nullable [] parse(String text) {
    if (text.indexOf(':') >= 0) {
      return parseV6(text);
    }
    byte[] address = new byte[V4_BYTES];
    return parseV4(text, address, 0) ? address : null;
  }

  private static boolean parseV4(String text, byte[] out, int offset) {
    int at = 0;
    for (int i = 0; i < V4_BYTES; i++) {
      int end = i == V4_BYTES - 1 ? text.length() : text.indexOf('.', at);
      int number = end < 0 ? -1 : decimalByte(text, at, end);
      if (number < 0) {
        return false;
      }
      out[offset + i] = (byte) number;
      at = end + 1;
    }
    return true;
  }

  /** {@return a number from 0 to 255 without a leading zero, or -1} */
  private static int decimalByte(String text, int start, int end) {
    if (end <= start || end > start + 3 || (text.charAt(start) == '0' && end > start + 1)) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number > 255 ? -1 : number;
  }

  /**
   * Reads eight groups of four digits; {@code ::} once stands for all the zeros that are missing.
   */
  private static byte @Nullable [] parseV6(String text) {
    int gap = text.indexOf("::");
    byte[] head = new byte[V6_BYTES];
    if (gap < 0) {
      return groups(text, head) == V6_BYTES ? head : null;
    }
    byte[] tail = new byte[V6_BYTES];
    int headBytes = groups(text.substring(0, gap), head);
    int tailBytes = groups(text.substring(gap + 2), tail);
    if (headBytes < 0 || tailBytes < 0 || headBytes + tailBytes >= V6_BYTES - 1) {
      return null;
    }
    System.arraycopy(tail, 0, head, V6_BYTES - tailBytes, tailBytes);
    return head;
  }

  /** Reads groups, the last of which may be an IPv4 address; {@return their bytes, or -1} */
  private static int groups(String text, byte[] out) {
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int colon = text.indexOf(':', at);
      int end = colon < 0 ? text.length() : colon;
      if (colon < 0 && text.indexOf('.', at) >= 0) {
        boolean fits = count <= V6_BYTES - V4_BYTES;
        return fits && parseV4(text.substring(at), out, count) ? count + V4_BYTES : -1;
      }
      int group = hexadecimal(text, at, end);
      if (group < 0 || count == V6_BYTES || end == text.length() - 1) {
        return -1;
      }
      out[count++] = (byte) (group >> Byte.SIZE);
      out[count++] = (byte) group;
      at = end + 1;
    }
    return count;
  }

  private static int hexadecimal(String text, int start, int end) {
    if (end <= start || end > start + MAX_GROUP_DIGITS) {
      return -1;
    }
    int group = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      group = group << 4 | digit;
    }
    return group;
  }
}
