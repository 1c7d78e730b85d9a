package easlint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file became text. JSON is UTF-8 (RFC 8259, section 8.1); the others are read
 * all the same.
 */
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
  UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
  UTF_32LE("UTF-32LE", StandardCharsets.UTF_32LE),
  UTF_32BE("UTF-32BE", StandardCharsets.UTF_32BE);

  private final String label;
  private final Charset charset;

  Encoding(String label, Charset charset) {
    this.label = label;
    this.charset = charset;
  }

  /** {@return the name that people know} */
  public String label() {
    return label;
  }

  /** {@return the character set, without a mark} */
  public Charset charset() {
    return charset;
  }

  /** {@return the bytes of its byte order mark: U+FEFF in this encoding} */
  public byte[] mark() {
    return "\uFEFF".getBytes(charset);
  }
}
