package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words are shown as {@code [word]}, operators as {@code {operator}}, in the order of the text,
 * line ends as {@code ~}.
 */
class ShellLexerTest {

  static Stream<Arguments> texts() {
    return Stream.of(
            plain(),
            quotes(),
            escapes(),
            lines(),
            hereDocuments(),
            expansions(),
            operators(),
            redirections(),
            folders())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> plain() {
    return rows(
        "", "",
        "  \t\r\n ", "",
        "python app.py", "[python] [app.py]",
        "  python\tapp.py  ", "[python] [app.py]",
        "echo 你好 😀", "[echo] [你好] [😀]",
        "a=1 print(1) f[x]", "[a=1] [print(1)] [f[x]]");
  }

  private static Stream<Arguments> quotes() {
    return rows(
        "python -c \"import x; print(1)\"", "[python] [-c] [import x; print(1)]",
        "a 'b && c' d", "[a] [b && c] [d]",
        "a '' \"\"", "[a] [] []",
        "pre'mid dle'\"post | x\"", "[premid dlepost | x]",
        "'a\\b' \"c\\d\"", "[a\\b] [c\\d]",
        "\"a\\\"b\" \"c\\\\d\" \"e\\$f\" \"g\\`h\"", "[a\"b] [c\\d] [e$f] [g`h]",
        "\"two\nlines\"", "[two~lines]",
        "echo 'never closed && x", "[echo] [never closed && x]",
        "echo \"never closed; x", "[echo] [never closed; x]",
        "echo '", "[echo] []",
        "echo \"", "[echo] []",
        "echo \"\\", "[echo] [\\]");
  }

  private static Stream<Arguments> escapes() {
    return rows(
        "a\\ b", "[a b]",
        "a \\&\\& b \\; c \\| d \\> e", "[a] [&&] [b] [;] [c] [|] [d] [>] [e]",
        "find . -exec rm {} \\;", "[find] [.] [-exec] [rm] [{}] [;]",
        "a \\\n  b", "[a] [b]",
        "a \\\r\n  b", "[a] [b]",
        "lo\\\nng wo\\\r\nrd", "[long] [word]",
        "\"lo\\\nng\" \"wo\\\r\nrd\"", "[long] [word]",
        "\\#x \\'y \\\"z", "[#x] ['y] [\"z]",
        "end\\", "[end\\]",
        "\\", "[\\]");
  }

  private static Stream<Arguments> lines() {
    return rows(
        "a\nb", "[a] {~} [b]",
        "a\r\nb\r\n", "[a] {~} [b]",
        "\n\na b\n\n", "[a] [b]",
        "a\n\n\nb", "[a] {~} [b]",
        "a # b; c", "[a]",
        "a#b c", "[a#b] [c]",
        "a ''#b", "[a] [#b]",
        "# only\na", "[a]",
        "a\n# note: it's && that\n", "[a]",
        "a # note\nb", "[a] {~} [b]",
        "a &&\nb", "[a] {&&} {~} [b]",
        "a\n&& b", "[a] {~} {&&} [b]");
  }

  private static Stream<Arguments> hereDocuments() {
    return rows(
        "cat <<EOF\nx; y && z\nEOF\nb", "[cat] {<<} [EOF] {~} [b]",
        "cat <<EOF\nx; y", "[cat] {<<} [EOF]",
        "cat <<'E F' > f\n$(x)\nE F\nb", "[cat] {<<} [E F] {>} [f] {~} [b]",
        "cat <<\\EOF\n`x`\nEOF", "[cat] {<<} [EOF]",
        "cat <<-EOF\n\tx;\n\tEOF\nb", "[cat] {<<-} [EOF] {~} [b]",
        "cat <<EOF\n\tEOF\n;\nEOF\nb", "[cat] {<<} [EOF] {~} [b]",
        "cat <<EOF\n EOF\nEOF \nEOF\nb", "[cat] {<<} [EOF] {~} [b]",
        "cat <<A <<-\"B\"\nB\n;\nA\nA\n;\n\tB\nc", "[cat] {<<} [A] {<<-} [B] {~} [c]",
        "cat <<EOF\r\nx;\r\nEOF\r\nb", "[cat] {<<} [EOF] {~} [b]",
        "cat <<''\nx;\n\nb", "[cat] {<<} [] {~} [b]",
        "cat <<EOF && b\nx;\nEOF\nc", "[cat] {<<} [EOF] {&&} [b] {~} [c]",
        "cat 3<<EOF\n;\nEOF", "[cat] {3<<} [EOF]",
        "cat <<< word\nb", "[cat] {<<<} [word] {~} [b]");
  }

  private static Stream<Arguments> expansions() {
    return rows(
        "a $(b; c) d", "[a] {$(} [$(b; c)] [d]",
        "--port=$(get \"a b\" | x)", "[--port=$(get \"a b\" | x)] {$(}",
        "a $(b $(c ')') \")\") d", "[a] {$(} [$(b $(c ')') \")\")] [d]",
        "a `b; c` d", "[a] {`} [`b; c`] [d]",
        "\"$(a; b)\" `c`", "[$(a; b)] {`} [`c`]",
        "\"x $(echo \"a; b\") y\" z", "[x $(echo \"a; b\") y] [z]",
        "\"x `echo \"a b\"` y\" z", "[x `echo \"a b\"` y] [z]",
        "\"\\$(a)\" '$(a)' \\$(a)", "[$(a)] [$(a)] [$(a)]",
        "a $((1<<2)) b", "[a] {$(} [$((1<<2))] [b]",
        "a ${B:-x y;z} $C", "[a] [${B:-x y;z}] [$C]",
        "a ${B b", "[a] [${B] [b]",
        "a $(b; c", "[a] {$(} [$(b] {;} [c]",
        "a `b; c", "[a] {`} [`b] {;} [c]",
        "\"costs $( 5\" && b", "[costs $( 5] {&&} [b]",
        "a $ b$", "[a] [$] [b$]");
  }

  private static Stream<Arguments> operators() {
    return rows(
        "a && b", "[a] {&&} [b]",
        "a&&b||c;d", "[a] {&&} [b] {||} [c] {;} [d]",
        "a | b |& c", "[a] {|} [b] {|&} [c]",
        "a |b", "[a] {|} [b]",
        "a| b", "[a] {|} [b]",
        "a|b (a|b)", "[a|b] [(a|b)]",
        "a &", "[a] {&}",
        "a&", "[a] {&}",
        "a & b", "[a] {&} [b]",
        "a& b", "[a] {&} [b]",
        "http://x/?a=1&b=2", "[http://x/?a=1&b=2]",
        "case $x in a) b ;; esac", "[case] [$x] [in] [a)] [b] {;;} [esac]",
        "(a; b)", "[a] {;} [b]",
        "a && (b)", "[a] {&&} [b]",
        "a (b)", "[a] [(b)]",
        "{ a; }", "[{] [a] {;} [}]");
  }

  private static Stream<Arguments> redirections() {
    return rows(
        "a > f", "[a] {>} [f]",
        "a >log 2>&1", "[a] {>} [log] {2>&1}",
        "a >> f < g", "[a] {>>} [f] {<} [g]",
        "a 2>err", "[a] {2>} [err]",
        "a &>all &>>more", "[a] {&>} [all] {&>>} [more]",
        "a >|f <>g", "[a] {>|} [f] {<>} [g]",
        "a 2>&- b", "[a] {2>&-} [b]",
        "a >&2; b", "[a] {>&2} {;} [b]",
        "a >& f", "[a] {>&} [f]",
        "a >&2x", "[a] {>&} [2x]",
        "pip install torch>=2.0 'x>1'", "[pip] [install] [torch>=2.0] [x>1]",
        "pip install torch >=2.0", "[pip] [install] [torch] {>} [=2.0]",
        "a -> b => c '2'>d", "[a] [->] [b] [=>] [c] [2>d]",
        "a >", "[a] {>}");
  }

  private static Stream<Arguments> folders() {
    return rows(
        "cd /app", "{cd} [cd] [/app]",
        "  cd /app && a", "{cd} [cd] [/app] {&&} [a]",
        "cd", "[cd]",
        "'cd' /app", "[cd] [/app]",
        "cdr x", "[cdr] [x]",
        "A=1 cd x", "[A=1] [cd] [x]",
        "(cd x)", "[cd] [x]");
  }

  private static Stream<Arguments> rows(String... cells) {
    return Stream.iterate(0, i -> i < cells.length, i -> i + 2)
        .map(i -> Arguments.of(cells[i], cells[i + 1]));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void splitsAsAShellDoes(String text, String expected) {
    ShellText shell = ShellText.of(text);
    assertEquals(expected, show(shell));
    assertPlacesRight(text, shell);
  }

  private record Piece(int start, String shown) {}

  private static String show(ShellText shell) {
    Stream<Piece> operators =
        shell.operators().stream().map(o -> new Piece(o.range().start(), "{" + o.text() + "}"));
    Stream<Piece> words =
        shell.words().stream().map(w -> new Piece(w.range().start(), "[" + w.text() + "]"));
    List<Piece> pieces =
        Stream.concat(operators, words).sorted(Comparator.comparingInt(Piece::start)).toList();
    return pieces.stream().map(Piece::shown).collect(Collectors.joining(" ")).replace('\n', '~');
  }

  /** Every character of a word is the one at its place; an operator is the text at its place. */
  private static void assertPlacesRight(String text, ShellText shell) {
    for (ShellOperator operator : shell.operators()) {
      assertEquals(operator.text(), at(text, operator.range()));
    }
    int last = 0;
    for (ShellWord word : shell.words()) {
      assertTrue(word.range().start() >= last && !word.range().isEmpty(), text);
      last = word.range().end();
    }
    for (ShellWord word : shell.arguments()) {
      for (int i = 0; i < word.text().length(); i++) {
        TextRange place = word.part(i, i + 1);
        assertEquals(word.text().substring(i, i + 1), at(text, place), text);
        assertTrue(word.range().contains(place), text);
      }
    }
  }

  private static String at(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }

  @Test
  void rangesIncludeQuotesAndEndWithTheText() {
    assertEquals("'b c'", rangeOf("a 'b c' d", 1));
    assertEquals("x\"y z\"", rangeOf("x\"y z\" d", 0));
    assertEquals("'open", rangeOf("a 'open", 1));
    assertEquals("\"op\\", rangeOf("a \"op\\", 1));
    assertEquals("''", rangeOf("a ''", 1));
    assertEquals("lo\\\nng", rangeOf("lo\\\nng x", 0));
  }

  private static String rangeOf(String text, int word) {
    return at(text, ShellText.of(text).words().get(word).range());
  }

  @Test
  void partsSkipQuotes() {
    String text = "a --port=\"80\"80";
    ShellWord word = ShellText.of(text).words().get(1);
    assertEquals("--port=8080", word.text());
    assertEquals("80\"80", at(text, word.part(7, 11)));
  }

  @Test
  void wordsOfOneCommandHaveOneNumber() {
    assertEquals("0 0 1 1", commands("a b && c d"));
    assertEquals("0 0 1", commands("a b\n\nc"));
    assertEquals("0 0 0 0", commands("a > f b 2>&1 c"));
    assertEquals("0 1", commands("a & b"));
  }

  private static String commands(String text) {
    return ShellText.of(text).words().stream()
        .map(word -> Integer.toString(word.command()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void targetsOfRedirectionsAreNoArguments() {
    assertEquals("a b c", arguments("a > f b 2>>g <h c"));
    assertEquals("a b", arguments("a <<EOF b\nx\nEOF"));
    assertEquals("a b", arguments("a 2>&1 b"));
    assertEquals("a b", arguments("a >\nb"));
  }

  private static String arguments(String text) {
    return ShellText.of(text).arguments().stream()
        .map(ShellWord::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void scriptsOfAShellAreOpened() {
    assertEquals("bash -c a 'b' a b", arguments("bash -c \"a 'b'\""));
    assertEquals("a sh -lc x y x y", arguments("a && sh -lc 'x y'"));
    assertEquals("sh -c sh -c \"a b\" sh -c a b a b", arguments("sh -c 'sh -c \"a b\"'"));
    assertEquals("sh -c a -c b a", arguments("sh -c a -c b"));
    assertEquals("sh -c", arguments("sh -c"));
    assertEquals("bash run.sh -c x", arguments("bash run.sh -c x"));
    assertEquals("python -c x", arguments("python -c x"));
  }

  @Test
  void wordsOfScriptsStandInTheText() {
    String text = "sh -c \"sh -c 'a \\\"b c\\\"'\"";
    ShellText shell = ShellText.of(text);
    assertPlacesRight(text, shell);
    ShellWord last = shell.arguments().getLast();
    assertEquals("b c", last.text());
    assertEquals("\"b c\\\"", at(text, last.range()));
    assertEquals("b c", at(text, last.part(0, 3)));
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(20);
    String pieces = "a1.#=-cdsh<<<>|&;()${}`'\"\\EOF";
    String[] blanks = {"", "", " ", "\n", "\r\n", "\t"};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
        text.append(blanks[random.nextInt(blanks.length)]);
      }
      assertPlacesRight(text.toString(), ShellText.of(text.toString()));
    }
  }

  /** Repeated openers without an end: each must be given up soon, or this takes minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {"$(", "`", "${", "(a", "{{", "<a", "'", "\"", "\\", "<<E ", "sh -c ", "-p 1 "})
  void longTextsAreRead(String part) {
    String text = part.repeat(100_000);
    ShellText shell = ShellText.of(text);
    assertTrue(shell.listenPorts().isEmpty());
    assertEquals(text.stripTrailing().length(), shell.words().getLast().range().end());
  }
}
