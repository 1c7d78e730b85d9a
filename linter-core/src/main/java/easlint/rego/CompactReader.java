package easlint.rego;

import java.nio.charset.StandardCharsets;

/** A cursor over what {@link CompactWriter} wrote. */
final class CompactReader {
  private final byte[] bytes;
  private int at;

  CompactReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int position() {
    return at;
  }

  int take() {
    return bytes[at++];
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value >>> 1 ^ -(value & 1);
  }

  int integer() {
    return (int) number();
  }

  String text() {
    int length = integer();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Passes over a text or part; {@return where it starts, its length first} */
  int skipPart() {
    int start = at;
    int length = integer();
    at += length;
    return start;
  }
}
