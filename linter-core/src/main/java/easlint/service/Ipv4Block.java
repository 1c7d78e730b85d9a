package easlint.service;

import org.jspecify.annotations.Nullable;

/**
 * An IPv4 address block in CIDR notation (RFC 4632).
 *
 * @param address the address as written, an unsigned 32-bit number
 * @param prefix the number of network bits, 0 to 32
 */
public record Ipv4Block(long address, int prefix) {

  /**
   * {@return the block, or null when the text is none: four decimal numbers, a slash, a prefix, no
   * leading zeros}
   */
  public static @Nullable Ipv4Block parse(String text) {
    long address = 0;
    int at = 0;
    for (int i = 0; i < 4; i++) {
      int end = text.indexOf(i < 3 ? '.' : '/', at);
      int part = end < 0 ? -1 : number(text, at, end, 255);
      if (part < 0) {
        return null;
      }
      address = address << 8 | part;
      at = end + 1;
    }
    int prefix = number(text, at, text.length(), 32);
    return prefix < 0 ? null : new Ipv4Block(address, prefix);
  }

  private static int number(String text, int from, int to, int max) {
    boolean leadingZero = to - from > 1 && text.charAt(from) == '0';
    if (to <= from || to - from > 3 || leadingZero) {
      return -1;
    }
    int n = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      n = n * 10 + digit;
    }
    return n <= max ? n : -1;
  }

  /** {@return the lowest address} */
  public long first() {
    return address & mask();
  }

  /** {@return the highest address} */
  public long last() {
    return first() + (1L << (32 - prefix)) - 1;
  }

  /** {@return whether the address has bits outside the network part} */
  public boolean hasHostBits() {
    return first() != address;
  }

  /** {@return the block with the host bits cleared, {@code 10.0.0.0/8}} */
  public String network() {
    long n = first();
    return (n >> 24)
        + "."
        + (n >> 16 & 255)
        + "."
        + (n >> 8 & 255)
        + "."
        + (n & 255)
        + "/"
        + prefix;
  }

  private long mask() {
    return 0xffffffffL << (32 - prefix) & 0xffffffffL;
  }
}
