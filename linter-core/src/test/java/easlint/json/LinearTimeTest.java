package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.text.Source;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parser looks at each character a few times, whatever the text holds: counted, not timed. Each
 * piece is repeated behind each of a few beginnings, which bring the parser into another state.
 */
class LinearTimeTest {
  private static final int SMALL = 5_000;
  private static final int LARGE = 4 * SMALL;

  /** The most looks at a character: reading, reading again after a wrong guess, looking ahead. */
  private static final int LOOKS = 8;

  private static final ParseLimits FEW_PROBLEMS = new ParseLimits(1 << 20, 100);

  private static final String[] BEGINNINGS = {
    "", "[", "{", "{\"a\":", "{\"a\":[1,", "[{", "'", "/*", "{\"a\":[", "{a:[1,{", "[\"", "{\"\n"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        ":",
        "{\"a\":",
        "/*",
        "*/",
        "#",
        "//",
        "'",
        "\\",
        "\\\"",
        "a",
        "a ",
        "1",
        "-",
        ".",
        " ",
        "\n",
        "\t",
        "\"\n",
        "'\n",
        "\\\"\n",
        "\"a\":",
        "\"a\"\n",
        "\"a",
        "\"a,\n",
        "\"a: \"b",
        "\"a, \"b",
        "[}",
        "{]",
        "]{",
        "}[",
        "[{",
        "\"a\":[1,",
        "\"a\":1,",
        "\"a\":1}",
        "{\"a\":1}",
        "{\"a\":1,{",
        "[1,\"a\":",
        "a:",
        "a=",
        "a b",
        "${",
        "{{",
        "“",
        "”",
        "，",
        "：",
        "\u00A0",
        "\uFEFF",
        "\0",
        "\uD83D\uDE00",
        "\uD83D",
        "\"\\u",
        "\"\\uD83D\"",
        "/*/",
        "/*\n",
        "#\n",
        "\"}\n",
        "\"{\n",
        "true",
        "true ",
        "True ",
        "01,",
        "\"\"",
        "\"\":",
        "\"a\"b",
        "a\"",
        "[[]],",
        "{\"a\":{}},",
        ",\n",
        ";",
        "\"a\"\n:",
        "\"a\":\n",
        "{,",
        "[,",
        "``",
        "\r"
      })
  void looksAtEachCharacterAFewTimes(String piece) {
    for (String beginning : BEGINNINGS) {
      long small = work(beginning, piece, SMALL);
      long large = work(beginning, piece, LARGE);
      String what = "«" + beginning + "» and then «" + piece + "»: ";
      assertTrue(large <= (long) LOOKS * LARGE, what + large + " looks at " + LARGE);
      assertTrue(large <= 5 * small + 1000, what + small + " looks become " + large);
    }
  }

  @Test
  void deepAndWide() {
    String open = "{\"a\":".repeat(255);
    for (String piece : new String[] {"]", "[1,\"b\":", "{", "\"x\":1,", "[}", "{]", "{{a}"}) {
      long work = work(open, piece, LARGE);
      assertTrue(work <= (long) LOOKS * LARGE, piece + ": " + work);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "\"", ",", "{\"a\":", "/*", "#", "'", "\"a\n", "]", "{"})
  void tenMegabytesOfIt(String piece) {
    Source source = Source.of("large", piece.repeat(10_000_000 / piece.length()));
    Document document = JsonParser.parse(source);
    assertTrue(document.problems().size() <= ParseLimits.DEFAULT.problems());
    assertTrue(!document.problems().isEmpty());
  }

  @Test
  void tenMegabytesOfAConfiguration() {
    String line =
        "    {\"name\": \"LOG_LEVEL_名\", \"value\": \"info \\u4e2d\", \"n\": [1, 2.5, true]},\n";
    int lines = 10_000_000 / line.length();
    String text = "{\"env\": [\n" + line.repeat(lines) + "    {}]\n}\n";
    Document document = JsonParser.parse(Source.of("large", text));
    assertEquals(0, document.problems().size());
    JsonObject root = (JsonObject) Objects.requireNonNull(document.root());
    assertEquals(
        lines + 1, ((JsonArray) Objects.requireNonNull(root.get("env"))).elements().size());
  }

  private static long work(String beginning, String piece, int length) {
    String text = beginning + piece.repeat((length - beginning.length()) / piece.length());
    JsonParser parser = JsonParser.of(Source.of("large", text), FEW_PROBLEMS);
    parser.document();
    return parser.work();
  }
}
