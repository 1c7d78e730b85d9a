package easlint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text.
 *
 * @param text the characters, without a byte order mark
 * @param encoding how they were read
 * @param marked whether a byte order mark stood in front
 * @param firstBadOffset offset in {@code text} of the first byte that the encoding does not allow,
 *     or -1
 */
record Decoded(String text, Encoding encoding, boolean marked, int firstBadOffset) {
  private static final char REPLACEMENT = '\uFFFD';

  /** {@return the text of a file} */
  static Decoded of(byte[] bytes) {
    Encoding marked = startsLikeAscii(bytes) ? null : byMark(bytes);
    Encoding encoding = marked == null ? byZeros(bytes) : marked;
    int start = marked == null ? 0 : marked.mark().length;
    String text = new String(bytes, start, bytes.length - start, encoding.charset());
    // The quick way reads everything and marks what is bad; only a text with such a mark is read
    // again to learn whether the mark was in the file.
    int bad = text.indexOf(REPLACEMENT) < 0 ? -1 : firstBad(bytes, start, text.length(), encoding);
    return new Decoded(text, encoding, marked != null, bad);
  }

  private static boolean startsLikeAscii(byte[] bytes) {
    return bytes.length == 0 || bytes[0] > 0;
  }

  private static @Nullable Encoding byMark(byte[] bytes) {
    Encoding[] all = Encoding.values();
    // From the last: the mark of UTF-32LE begins with that of UTF-16LE.
    for (int i = all.length - 1; i >= 0; i--) {
      if (startsWith(bytes, all[i].mark())) {
        return all[i];
      }
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The encoding that the zeros among the first four bytes tell (RFC 4627, section 3): a JSON text
   * begins with two ASCII characters and never holds U+0000.
   */
  private static Encoding byZeros(byte[] bytes) {
    if (bytes.length < 4) {
      return Encoding.UTF_8;
    }
    int zeros = 0;
    for (int i = 0; i < 4; i++) {
      zeros = zeros * 2 + (bytes[i] == 0 ? 1 : 0);
    }
    return switch (zeros) {
      case 0b0101 -> Encoding.UTF_16LE;
      case 0b1010 -> Encoding.UTF_16BE;
      case 0b0111 -> Encoding.UTF_32LE;
      case 0b1110 -> Encoding.UTF_32BE;
      default -> Encoding.UTF_8;
    };
  }

  private static int firstBad(byte[] bytes, int start, int length, Encoding encoding) {
    CharBuffer good = CharBuffer.allocate(length);
    boolean bad =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, start, bytes.length - start), good, true)
            .isError();
    return bad ? good.position() : -1;
  }
}
