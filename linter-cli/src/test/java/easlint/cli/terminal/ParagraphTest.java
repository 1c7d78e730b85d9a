package easlint.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a b c|3||a b/c/",
        "a b c|5||a b c/",
        "  a   b  |9||a b/",
        "longer than|4||longer/than/",
        "- an item|5|\"  \"|- an/  item/",
        "一二三四|4||一二/三四/",
        "一二三四|5||一二/三四/",
        "一二，三|4||一/二，/三/",
        "一（二）|4||一/（二）/",
        "一 ab 二|5||一 ab/二/",
        "ab一cd|4||ab一/cd/",
      })
  void breaksAtBlanksAndBetweenChineseCharacters(
      String text, int width, String indent, String lines) {
    String expected = lines.replace('/', '\n');
    assertEquals(expected, Paragraph.wrap(text, width, indent == null ? "" : indent));
  }
}
