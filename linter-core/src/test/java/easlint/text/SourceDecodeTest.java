package easlint.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceDecodeTest {
  private static final String TEXT = "{\"名\": \"😀\"}";

  @Test
  void plainUtf8() {
    Source source = Source.decode("a.json", TEXT.getBytes(UTF_8));
    assertEquals(TEXT, source.text());
    assertEquals(Encoding.UTF_8, source.encoding());
    assertFalse(source.hasByteOrderMark());
    assertEquals(-1, source.firstBadOffset());
    assertEquals(15, source.size());
  }

  @ParameterizedTest
  @EnumSource
  void everyEncodingByItsMark(Encoding encoding) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(encoding.charset());
    Source source = Source.decode("a.json", bytes);
    assertEquals(TEXT, source.text());
    assertEquals(encoding, source.encoding());
    assertTrue(source.hasByteOrderMark());
    assertEquals(-1, source.firstBadOffset());
    assertEquals(new Position(1, 1), source.position(0));
    assertEquals(bytes.length, source.size());
  }

  @ParameterizedTest
  @EnumSource
  void everyEncodingByItsZeros(Encoding encoding) {
    String text = "{\n\"名\": 1}";
    Source source = Source.decode("a.json", text.getBytes(encoding.charset()));
    assertEquals(text, source.text());
    assertEquals(encoding, source.encoding());
    assertFalse(source.hasByteOrderMark());
  }

  @ParameterizedTest
  @EnumSource
  void markAlone(Encoding encoding) {
    Source source = Source.decode("a.json", encoding.mark());
    assertEquals("", source.text());
    assertEquals(encoding, source.encoding());
    assertTrue(source.hasByteOrderMark());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "overlong slash, 22 C0 AF 22, 1",
    "overlong in three bytes, 22 E0 80 AF 22, 1",
    "overlong NUL, C0 80, 0",
    "lone surrogate, 22 61 ED A0 80 22, 2",
    "surrogate pair as two, ED A0 BD ED B8 80, 0",
    "two bytes cut off, 61 62 C3, 2",
    "three bytes cut off, E4 B8, 0",
    "four bytes cut off, 61 F0 9F 98, 1",
    "cut off before ASCII, 22 E4 B8 22, 1",
    "continuation byte alone, 61 62 63 80, 3",
    "Latin-1, 22 63 61 66 E9 22, 4",
    "GBK, 22 D6 D0 22, 1",
    "beyond Unicode, F4 90 80 80, 0",
    "byte that UTF-8 never has, 61 FF, 1",
    "counted in UTF-16, F0 9F 98 80 80, 2",
    "a second bad byte, 80 61 80, 0",
    "after a mark, EF BB BF 61 80, 1",
    "after a true replacement character, EF BF BD 80, 1",
  })
  void firstBadByte(String name, String hex, int offset) {
    Source source = Source.decode(name, bytes(hex));
    assertEquals(offset, source.firstBadOffset());
    assertEquals('\uFFFD', source.text().charAt(offset));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "UTF-16LE lone surrogate, FF FE 61 00 3D D8 62 00, 1",
    "UTF-16BE odd byte, FE FF 00 61 00, 1",
    "UTF-32LE beyond Unicode, FF FE 00 00 61 00 00 00 00 00 11 00, 1",
  })
  void firstBadUnit(String name, String hex, int offset) {
    Source source = Source.decode(name, bytes(hex));
    assertEquals(offset, source.firstBadOffset());
  }

  @Test
  void replacementCharacterInTheFileIsNoFault() {
    Source source = Source.decode("a.json", "\"\uFFFD\"".getBytes(UTF_8));
    assertEquals(-1, source.firstBadOffset());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a picture, 89 50 4E 47 0D 0A 1A 0A 00 00 00 0D, 0",
    "zeros, 00 00 00 00 00 00 00 00, -1",
    "few zeros, 00 00, -1",
    "a program, 7F 45 4C 46 02 01 01 00 00 00, -1",
    "a zip, 50 4B 03 04 14 00 00 00, -1",
  })
  void binaryFiles(String name, String hex, int offset) {
    Source source = Source.decode(name, bytes(hex));
    assertEquals(Encoding.UTF_8, source.encoding());
    assertEquals(offset, source.firstBadOffset());
    assertEquals(bytes(hex).length, source.text().length());
  }

  @Test
  void emptyFile() {
    Source source = Source.decode("a.json", new byte[0]);
    assertEquals("", source.text());
    assertEquals(0, source.size());
    assertEquals(1, source.lineCount());
  }

  @Test
  void sizeOfTextThatNeverWasBytes() {
    String text = "aé名😀";
    assertEquals(text.getBytes(UTF_8).length, Source.of("a.json", text).size());
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }
}
