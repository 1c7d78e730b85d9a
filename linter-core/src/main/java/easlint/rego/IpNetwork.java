package easlint.rego;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A network of IPv4 or IPv6 addresses in CIDR notation. As in Go, an IPv6 form of IPv4 addresses is
 * IPv4.
 */
final class IpNetwork {
  private static final int MAX_PREFIX_DIGITS = 3;

  /** Where the IPv4 address lies in an IPv6 address that stands for it: {@code ::ffff:1.2.3.4}. */
  private static final int MAPPED_BYTES = 12;

  private final byte[] address;
  private final int prefix;

  private IpNetwork(byte[] address, int prefix) {
    this.address = address;
    this.prefix = prefix;
  }

  /** {@return the network of the first bits of an address} */
  private static IpNetwork of(byte[] address, int prefix) {
    boolean mapped = isMapped(address) && prefix >= MAPPED_BYTES * Byte.SIZE;
    return mapped
        ? new IpNetwork(
            Arrays.copyOfRange(address, MAPPED_BYTES, address.length),
            prefix - MAPPED_BYTES * Byte.SIZE)
        : new IpNetwork(address, prefix);
  }

  /** {@return the network that consists of one address} */
  static IpNetwork ofAddress(byte[] address) {
    return of(address, address.length * Byte.SIZE);
  }

  /** {@return the network that the text describes, or null if it is none} */
  static @Nullable IpNetwork parse(String text) {
    int slash = text.indexOf('/');
    byte[] address = slash < 0 ? null : IpAddress.parse(text.substring(0, slash));
    if (address == null) {
      return null;
    }
    int prefix = prefix(text.substring(slash + 1));
    return prefix < 0 || prefix > address.length * Byte.SIZE ? null : of(address, prefix);
  }

  private static int prefix(String digits) {
    if (digits.isEmpty() || digits.length() > MAX_PREFIX_DIGITS) {
      return -1;
    }
    int prefix = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || (digits.length() > 1 && digits.charAt(0) == '0')) {
        return -1;
      }
      prefix = prefix * 10 + digit;
    }
    return prefix;
  }

  private static boolean isMapped(byte[] address) {
    for (int i = 0; i < MAPPED_BYTES && i < address.length; i++) {
      if (address[i] != (i < 10 ? 0 : (byte) 0xff)) {
        return false;
      }
    }
    return address.length > MAPPED_BYTES;
  }

  boolean contains(IpNetwork other) {
    return prefix <= other.prefix && agrees(other, prefix);
  }

  boolean intersects(IpNetwork other) {
    return agrees(other, Math.min(prefix, other.prefix));
  }

  /** Whether the first bits of two addresses of one family are the same. */
  private boolean agrees(IpNetwork other, int bits) {
    if (address.length != other.address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      int at = bit / Byte.SIZE;
      if ((address[at] & mask) != (other.address[at] & mask)) {
        return false;
      }
    }
    return true;
  }
}
