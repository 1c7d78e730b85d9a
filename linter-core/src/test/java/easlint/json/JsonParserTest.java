package easlint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.Encoding;
import easlint.text.Position;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {
  @Test
  void validTextHasNoProblems() {
    Document document = parse("{\"名\": [1, -2.5e3, \"a\\n\\u4e2d\", true, false, null, {}, []]}");
    assertEquals(List.of(), document.problems());
    assertEquals(
        "{\"名\": [1, -2.5e3, \"a\\n中\", true, false, null, {}, []]}", Trees.show(root(document)));
  }

  @Test
  void stringWithoutEscapesIsKeptOnce() {
    JsonString string = (JsonString) root(parse("\"abc\""));
    assertSame(string.raw(), string.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n \n\t\r\n"})
  void nothingButBlanks(String text) {
    Document document = parse(text);
    assertNull(document.root());
    SyntaxProblem problem = onlyProblem(document);
    assertEquals(Kind.EMPTY, problem.kind());
    assertEquals(new TextRange(0, text.length()), problem.range());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEnd(String end) {
    String text = "{" + end + "\"a\": \"x," + end + "\"b\": 1," + end + "}" + end;
    Document document = parse(text);
    assertEquals("{\"a\": \"x\", \"b\": 1}", Trees.show(root(document)));
    assertEquals(2, document.problems().size());
    Source source = document.source();
    List<Position> places =
        document.problems().stream().map(p -> source.position(p.range().start())).toList();
    assertEquals(List.of(new Position(2, 6), new Position(3, 7)), places);
  }

  @Test
  void placesBehindWideCharactersAndTabs() {
    Document document = parse("{\"名称\":\t\"服务😀\",\t\"b\": 01}");
    SyntaxProblem problem = onlyProblem(document);
    assertEquals("01", document.source().slice(problem.range()));
    assertEquals(new Position(1, 21), document.source().position(problem.range().start()));
  }

  @Test
  void depthOf256IsRead() {
    Document document = parse("{\"a\":".repeat(256) + "1" + "}".repeat(256));
    assertEquals(List.of(), document.problems());
  }

  @Test
  void depthOf257IsPassedOverAndTheRestRead() {
    String deep = "[".repeat(255) + "{\"x\": [\"]\", {}]}, {\"y\": 1}" + "]".repeat(255);
    Document document = parse("{\"a\": " + deep + ", \"b\": 01}");
    assertEquals(
        List.of(Kind.TOO_DEEP, Kind.INVALID_NUMBER),
        document.problems().stream().map(SyntaxProblem::kind).toList());
    SyntaxProblem problem = document.problems().getFirst();
    assertEquals(new TextRange(261, 262), problem.range());
    assertEquals("/a" + "/0".repeat(255), problem.pointer().toString());
    JsonValue value = Objects.requireNonNull(((JsonObject) root(document)).get("a"));
    for (int level = 0; level < 254; level++) {
      value = ((JsonArray) value).elements().getFirst();
    }
    assertEquals("[?{\"x\": [\"]\", {}]}?, ?{\"y\": 1}?]", Trees.show(value));
  }

  @Test
  void depthWithoutEnd() {
    Document document = parse("[".repeat(100_000));
    assertEquals(
        List.of(Kind.NOT_AN_OBJECT, Kind.TOO_DEEP, Kind.UNCLOSED),
        document.problems().stream().map(SyntaxProblem::kind).toList());
    SyntaxProblem unclosed = document.problems().getLast();
    assertEquals("many", unclosed.variant());
    assertEquals(257, unclosed.related().size());
    assertEquals(new TextRange(99_999, 100_000), unclosed.range());
  }

  @Test
  void textOfTheLimitIsRead() {
    String text = "{\"a\": 1}";
    assertEquals(
        List.of(), JsonParser.parse(Source.of("a", text), new ParseLimits(8, 10)).problems());
  }

  @Test
  void textBeyondTheLimitIsNot() {
    Source source = Source.decode("a.json", "{\"中\": 1}".getBytes(UTF_8));
    Document document = JsonParser.parse(source, new ParseLimits(9, 10));
    assertNull(document.root());
    SyntaxProblem problem = onlyProblem(document);
    assertEquals(Kind.TOO_LARGE, problem.kind());
    assertEquals(new TextRange(0, 8), problem.range());
    assertEquals(Map.of("limit", "9 B"), problem.args());
  }

  @Test
  void problemsBeyondTheLimitAreCounted() {
    Source source = Source.of("a", "{\"a\": [" + "1 ".repeat(100) + "]}");
    Document document = JsonParser.parse(source, new ParseLimits(1000, 10));
    assertEquals(10, document.problems().size());
    assertEquals(89, document.omitted());
    JsonObject root = (JsonObject) root(document);
    assertEquals(100, ((JsonArray) Objects.requireNonNull(root.get("a"))).elements().size());
  }

  @Test
  void invalidUtf8() {
    byte[] bytes = HexFormat.of().parseHex("7b2261223a2022c0af222c2262223a317d");
    Document document = JsonParser.parse(Source.decode("a.json", bytes));
    SyntaxProblem problem = onlyProblem(document);
    assertEquals(Kind.ENCODING, problem.kind());
    assertEquals("", problem.variant());
    assertEquals(new TextRange(7, 8), problem.range());
    assertEquals("/a", problem.pointer().toString());
    assertNotNull(((JsonObject) root(document)).get("b"));
  }

  @Test
  void byteOrderMark() {
    Document document = JsonParser.parse(Source.decode("a.json", "\uFEFF{}".getBytes(UTF_8)));
    SyntaxProblem problem = onlyProblem(document);
    assertEquals(Kind.BYTE_ORDER_MARK, problem.kind());
    assertEquals(new TextRange(0, 1), problem.range());
  }

  @Test
  void byteOrderMarkInATextThatNeverWasBytesIsACharacter() {
    SyntaxProblem problem = onlyProblem(parse("\uFEFF{}"));
    assertEquals(Kind.UNEXPECTED, problem.kind());
    assertEquals(Map.of("code", "U+FEFF"), problem.args());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UTF_8")
  void otherEncodingsAreReadAndReported(Encoding encoding) {
    byte[] bytes = "\uFEFF{\"a\": 1}".getBytes(encoding.charset());
    Document document = JsonParser.parse(Source.decode("a.json", bytes));
    SyntaxProblem problem = onlyProblem(document);
    assertEquals(Kind.ENCODING, problem.kind());
    assertEquals("other-encoding", problem.variant());
    assertEquals(Map.of("encoding", encoding.label()), problem.args());
    assertEquals(new TextRange(0, 1), problem.range());
    assertEquals("{\"a\": 1}", Trees.show(root(document)));
  }

  @Test
  void binaryFile() {
    byte[] bytes = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000");
    Document document = JsonParser.parse(Source.decode("a.png", bytes));
    assertEquals(
        List.of(Kind.ENCODING, Kind.INVALID_LITERAL),
        document.problems().stream().map(SyntaxProblem::kind).toList());
  }

  /** The text may be a token or a password, and a report goes to logs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\": Secret123}",
        "{\"token\": 'Secret123'}",
        "{\"token\": \"Secret123}",
        "{\"token\": \"Secret123\n \"b\": 1}",
        "{\"token\" \"Secret123\"}",
        "{\"token\": \"a\"Secret123}",
        "{\"token\": Secret123\"}",
        "{\"token\": 0123.4.5Secret123}",
        "Secret123",
        "{\"a\": \"x\" Secret123}"
      })
  void noMessageRepeatsAValue(String text) {
    Document document = parse(text);
    assertFalse(document.problems().isEmpty());
    for (SyntaxProblem problem : document.problems()) {
      assertFalse(problem.args().containsValue("Secret123"), problem.toString());
      assertTrue(
          problem.args().values().stream().noneMatch(v -> v.contains("Secret")),
          problem.toString());
    }
  }

  private static Document parse(String text) {
    return JsonParser.parse(Source.of("test.json", text));
  }

  private static JsonValue root(Document document) {
    return Objects.requireNonNull(document.root());
  }

  private static SyntaxProblem onlyProblem(Document document) {
    assertEquals(1, document.problems().size(), document.problems().toString());
    return document.problems().getFirst();
  }
}
