package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!a)",
        "(?>a)",
        "(a)\\1",
        "a*+",
        "a**",
        "a{2}{3}",
        "*a",
        "+",
        "a|*",
        "a{1001}",
        "(a{100}){11}",
        "a{2,1}",
        "[a",
        "(a",
        "a)",
        "\\",
        "\\k",
        "\\Z",
        "(?P<n>a)(?P<n>b)",
        "(?P<>a)",
        "(?x)a",
        "[[:nope:]]",
        "\\p{Nope}",
        "[b-a]",
        "\\x{110000}",
        "(?"
      })
  void whatRe2LacksIsRefused(String pattern) {
    assertEquals("false", BuiltinCall.answer("regex.is_valid", Values.of(pattern)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      textBlock =
          """
          ^a$              ; "a\\n"      ; false
          (?m)^b$          ; "a\\nb\\nc" ; true
          (?m)^$           ; "a\\n"      ; true
          a.b              ; "a\\nb"     ; false
          a.b              ; "a\\rb"     ; true
          (?s)a.b          ; "a\\nb"     ; true
          (?i)stra\u00dfe  ; "STRA\u00dfE" ; true
          (?i)\u00e9       ; "\u00c9"    ; true
          a(?i:b)c         ; "aBC"       ; false
          ^\\s$            ; "\\u000b"   ; false
          ^[\\s]$          ; "\\u000b"   ; false
          ^\\v$            ; "\\u000b"   ; true
          ^[[:alpha:]_-]+$ ; "a_-"       ; true
          ^[^[:digit:]]$   ; "5"         ; false
          ^[]a]+$          ; "]a"        ; true
          ^[a&&b]+$        ; "a&b"       ; true
          ^[[a]+$          ; "[a"        ; true
          ^a{,2}$          ; "a{,2}"     ; true
          ^\\Qa.b\\E$      ; "axb"       ; false
          ^\\x{1F600}$     ; "\\uD83D\\uDE00" ; true
          ^.$              ; "\\uD83D\\uDE00" ; true
          ^\\pL\\p{Greek}$ ; "a\u03b1"   ; true
          ^\\d$            ; "\u0665"    ; false
          ^\\w$            ; "\u00e9"    ; false
          ^\\07$           ; "\\u0007"   ; true
          (?U)^a+$         ; "aaa"       ; true
          """)
  void meansWhatRe2Means(String pattern, String text, String found) {
    assertEquals(
        found, BuiltinCall.answer("regex.match", Values.of(pattern), Values.parse(text)), pattern);
  }

  @Test
  void groupsAreReplacedAsInGo() {
    assertEquals("\"b-a,d-c\"", replace("ab,cd", "(?P<first_1>\\w)(\\w)", "$2-${first_1}"));
    assertEquals("\"$x,$x\"", replace("ab,cd", "(\\w)(\\w)", "$$x$1x$9"));
    assertEquals("\"x-x-\"", replace("ab", "a|b", "x-"));
    assertEquals("\"-b-c-\"", replace("bc", "a*", "-"));
    assertEquals("\"-b-\"", replace("aba", "a*", "-"));
  }

  private static String replace(String text, String pattern, String by) {
    return BuiltinCall.answer("regex.replace", Values.of(text), Values.of(pattern), Values.of(by));
  }

  @Test
  void matchesAreFoundAndSplitAsInGo() {
    assertEquals("[\"\", \"aaa\", \"\"]", find("a*", "baaac", -1));
    assertEquals("[\"a\"]", find("a", "aaa", 1));
    assertEquals("[]", find("a", "aaa", 0));
    assertEquals("[\"\", \"b\", \"\"]", BuiltinCall.answer("regex.split", "[\"a\", \"aba\"]"));
    assertEquals("[\"a\", \"b\"]", BuiltinCall.answer("regex.split", "[\"\", \"ab\"]"));
    assertEquals("[\"\"]", BuiltinCall.answer("regex.split", "[\"a\", \"\"]"));
    assertEquals(
        "[[\"a1\", \"a\", \"1\"], [\"b\", \"b\", \"\"]]",
        BuiltinCall.answer("regex.find_all_string_submatch_n", "[\"([ab])(1)?\", \"a1b\", -1]"));
  }

  private static String find(String pattern, String text, long limit) {
    return BuiltinCall.answer(
        "regex.find_n", Values.of(pattern), Values.of(text), Values.of(limit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          *.example.com  ; ["."] ; api.example.com    ; true
          *.example.com  ; ["."] ; a.api.example.com  ; false
          **.example.com ; ["."] ; a.api.example.com  ; true
          *              ; []    ; a.b                ; false
          *              ; null  ; a.b                ; true
          a.io/b/**      ; ["/"] ; a.io/b/c/d:1       ; true
          a.io/b/*       ; ["/"] ; a.io/b/c/d:1       ; false
          a.io/b/*       ; ["/"] ; a.io/b/c-d:1       ; true
          a:*:c          ; [":"] ; a:b.b:c            ; true
          {a,b?}*.x      ; ["."] ; b1c.x              ; true
          [!a-c]x        ; []    ; bx                 ; false
          [a-c]x         ; []    ; bx                 ; true
          a\\*b          ; []    ; a*b                ; true
          {a             ; []    ; a                  ; error
          """)
  void globsStopAtDelimiters(String glob, String delimiters, String text, String matches) {
    String answer =
        BuiltinCall.answer(
            "glob.match",
            Values.of(glob.replace("\\\\", "\\")),
            Values.parse(delimiters),
            Values.of(text));
    assertEquals(matches, answer.replaceFirst(":.*", ""));
  }
}
