package easlint.rego;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of the compact form: numbers of one to ten bytes, texts and parts with their length. */
final class CompactWriter {
  private byte[] bytes = new byte[256];
  private int size;

  void put(int oneByte) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) oneByte;
  }

  /** Seven bits a byte, the lowest first; the sign is the lowest bit, so that -1 is short too. */
  void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7fL) != 0) {
      put(((int) rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    put((int) rest);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    append(utf8, utf8.length);
  }

  /** Appends another part, preceded by its length. */
  void part(CompactWriter part) {
    number(part.size);
    append(part.bytes, part.size);
  }

  /** Appends another part as it is. */
  void inline(CompactWriter part) {
    append(part.bytes, part.size);
  }

  void clear() {
    size = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void append(byte[] more, int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length, size * 2));
    }
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
  }
}
