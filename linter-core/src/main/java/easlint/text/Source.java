package easlint.text;

import java.util.Arrays;

/**
 * A text with its name and its lines. Immutable; the table of lines is made when a place is first
 * asked for.
 *
 * <p>A byte order mark belongs to no line or column: it is not part of {@link #text()}.
 */
public final class Source {
  private final String name;
  private final String text;
  private final Encoding encoding;
  private final boolean byteOrderMark;
  private final int firstBadOffset;
  private final int byteCount;
  private int[] lineStarts = {};

  Source(String name, Decoded decoded, int byteCount) {
    this.name = name;
    this.text = decoded.text();
    this.encoding = decoded.encoding();
    this.byteOrderMark = decoded.marked();
    this.firstBadOffset = decoded.firstBadOffset();
    this.byteCount = byteCount;
  }

  /** {@return a source of text that never was bytes, as an editor holds it} */
  public static Source of(String name, String text) {
    return new Source(name, new Decoded(text, Encoding.UTF_8, false, -1), -1);
  }

  /**
   * {@return the text of a file}
   *
   * <p>UTF-8, unless the bytes say otherwise: by the byte order mark of UTF-16 or UTF-32, or,
   * without a mark, by the zero bytes that these have between ASCII characters. Bytes that the
   * encoding does not allow become U+FFFD; {@link #firstBadOffset()} is the first of them.
   *
   * @param name the name that reports show
   * @param bytes the file, whatever it holds
   */
  public static Source decode(String name, byte[] bytes) {
    return new Source(name, Decoded.of(bytes), bytes.length);
  }

  /** {@return the name that reports show, usually a path} */
  public String name() {
    return name;
  }

  /** {@return the whole text} */
  public String text() {
    return text;
  }

  /** {@return how the bytes were read} */
  public Encoding encoding() {
    return encoding;
  }

  /** {@return whether the bytes began with a byte order mark} */
  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /**
   * {@return the offset in the text of the first byte that the encoding does not allow (it was read
   * as U+FFFD), or -1}
   */
  public int firstBadOffset() {
    return firstBadOffset;
  }

  /** {@return the number of bytes: of the file, or those that the text would take in UTF-8} */
  public long size() {
    return byteCount >= 0 ? byteCount : utf8Length();
  }

  private long utf8Length() {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        bytes += 2; // half a surrogate pair is half of four bytes
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }

  /** {@return the text of a range} */
  public String slice(TextRange range) {
    return text.substring(range.start(), range.end());
  }

  /** {@return the number of lines; a final line end opens one more, empty line} */
  public int lineCount() {
    return lines().length;
  }

  /** {@return the line and column of an offset, which may be the end of the text} */
  public Position position(int offset) {
    int line = lineAt(offset);
    return new Position(line + 1, offset - lines()[line] + 1);
  }

  /**
   * {@return the text of a line, without its line end}
   *
   * @param line from 1
   */
  public String line(int line) {
    return slice(lineRange(line));
  }

  /**
   * {@return the place of a line, without its line end}
   *
   * @param line from 1
   */
  public TextRange lineRange(int line) {
    int start = lines()[line - 1];
    int end = line < lines().length ? lines()[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new TextRange(start, end);
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lines(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * A line ends with LF, CRLF or a lone CR. Safe for several threads: each would make the same
   * table.
   */
  private int[] lines() {
    int[] starts = lineStarts;
    if (starts.length == 0) {
      starts = findLines();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] findLines() {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
