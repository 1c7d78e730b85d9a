package easlint.cli.report.sarif;

import easlint.text.Encoding;
import easlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, made again of its text. */
final class FileBytes {
  private FileBytes() {}

  /**
   * {@return the SHA-256 of a file in hexadecimal digits, or null when bytes that its encoding does
   * not allow were replaced while reading, so that the text no longer tells them}
   */
  static @Nullable String sha256(Source source) {
    if (source.firstBadOffset() >= 0) {
      return null;
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(of(source));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** {@return the text that a reader sees who takes every file for UTF-8, as GitHub does} */
  static String asUtf8(Source source) {
    if (source.encoding() == Encoding.UTF_8) {
      return source.hasByteOrderMark() ? "\uFEFF" + source.text() : source.text();
    }
    return new String(of(source), StandardCharsets.UTF_8);
  }

  private static byte[] of(Source source) {
    String text = source.hasByteOrderMark() ? "\uFEFF" + source.text() : source.text();
    return text.getBytes(source.encoding().charset());
  }
}
