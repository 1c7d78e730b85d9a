package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Style;
import easlint.finding.Language;
import easlint.json.Document;
import easlint.text.TextRange;
import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void aPlaceInALine() {
    assertEquals(
        """
          |
        2 |   "port": 8080
          |           ^^^^ label
        """,
        frame("{\n  \"port\": 8080\n}", "8080"));
  }

  @Test
  void aPlaceAtTheEndOfALineWithAReturn() {
    assertEquals(
        """
          |
        1 | {
          |  ^ label
        """,
        frame("{\r\n}", new TextRange(1, 1)));
  }

  @Test
  void anEmptyFile() {
    assertEquals(
        """
          |
        1 |
          | ^ label
        """,
        frame("", new TextRange(0, 0)));
  }

  @Test
  void twoLines() {
    assertEquals(
        """
          |
        1 | {"a": /* one
          |       ^^^^^^
        2 |    two */ 1}
          |    ^^^^^^ label
        """,
        frame("{\"a\": /* one\n   two */ 1}", "/* one\n   two */"));
  }

  @Test
  void manyLinesShowTheFirstAndTheLast() {
    assertEquals(
        """
           |
         9 |   [
           |   ^
        ...
        12 |   ]
           |   ^ label
        """,
        frame("\n".repeat(8) + "  [\n1,\n2\n  ]", "[\n1,\n2\n  ]"));
  }

  @Test
  void tabsReachToTheNextStop() {
    assertEquals(
        """
          |
        1 |     a   "x" 1
          |             ^ label
        """,
        frame("\ta\t\"x\"\t1", "1"));
  }

  @Test
  void wideCharactersFillTwoColumns() {
    assertEquals(
        """
          |
        1 | {"名称": "服务😀", "端口": 8080}
          |          ^^^^^^^^ label
        """,
        frame("{\"名称\": \"服务😀\", \"端口\": 8080}", "\"服务😀\""));
    assertEquals(
        """
          |
        1 | {"名称": "服务😀", "端口": 8080}
          |                            ^^^^ label
        """,
        frame("{\"名称\": \"服务😀\", \"端口\": 8080}", "8080"));
  }

  @Test
  void marksAndJoinedEmojiFillNoColumnOfTheirOwn() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String text = "\"e\u0301\", \"" + family + "\", 7";
    assertEquals("  |\n1 | " + text + "\n  | " + " ".repeat(11) + "^ label\n", frame(text, "7"));
  }

  @Test
  void unsafeCharactersAreEscapes() {
    assertEquals(
        """
          |
        1 | "\\u001b[31m\\u0007\\u202e\\u200b\\u0085\\ud800\\ufeff" 1
          |                                                  ^ label
        """,
        frame("\"\u001b[31m\u0007\u202e\u200b\u0085\ud800\ufeff\" 1", "1"));
  }

  @Test
  void anEscapeIsMarkedWhole() {
    assertEquals(
        """
          |
        1 | "\\u0007"
          |  ^^^^^^ label
        """,
        frame("\"\u0007\"", "\u0007"));
  }

  @Test
  void aLongLineShowsAWindow() {
    String text =
        "{" + "\"aaaaaaa\": 1, ".repeat(800) + "\"port\": 8080" + ", \"b\": 2".repeat(800);
    String frame = frame(text, "8080");
    String[] lines = frame.split("\n", -1);
    assertTrue(lines[1].startsWith("1 | …"), lines[1]);
    assertTrue(lines[1].endsWith("…"), lines[1]);
    assertTrue(lines[1].length() < 180, lines[1]);
    int column = lines[2].indexOf('^');
    assertEquals("8080", lines[1].substring(column, column + 4));
    assertEquals("^^^^ label", lines[2].substring(column));
  }

  @Test
  void aWindowAtTheEndOfALongLine() {
    String[] lines = frame("x".repeat(500) + "7", "7").split("\n", -1);
    assertTrue(lines[1].startsWith("1 | …x"), lines[1]);
    assertEquals(lines[1].indexOf('7'), lines[2].indexOf('^'));
    assertTrue(lines[1].endsWith("x7"), lines[1]);
  }

  @Test
  void aWindowCutsNoCharacterInTwo() {
    for (int lead = 0; lead < 2; lead++) {
      String text = " ".repeat(lead) + "😀".repeat(200) + "7" + "😀".repeat(200);
      assertFalse(frame(text, "7").contains("\\ud"), "a half emoji, lead " + lead);
    }
  }

  @Test
  void aPlaceLongerThanTheWindowIsMarkedToItsEnd() {
    String[] lines = frame("[" + "1".repeat(900) + "]", "1".repeat(900)).split("\n", -1);
    assertEquals(lines[1].length() - 1, lines[2].lastIndexOf('^') + 1);
  }

  /** Marks the last occurrence of a part. */
  private static String frame(String text, String part) {
    int start = text.lastIndexOf(part);
    return frame(text, new TextRange(start, start + part.length()));
  }

  private static String frame(String text, TextRange range) {
    Document document = Samples.document("a.json", text);
    Frame frame =
        new Frame(
            document.source(),
            Masks.of(SecretMasker.of(document), Language.ENGLISH),
            range,
            "label",
            '^',
            Style.ERROR);
    StringBuilder out = new StringBuilder();
    frame.append(out, Integer.toString(frame.lastLine()).length(), Palette.NONE);
    return out.toString();
  }
}
