package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts are what Go 1.26 prints for the same format and arguments. */
class SprintfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      textBlock =
          """
          %s|%d|%x|%5d              ; [-17, -17, -17, -17]          ; %!s(int64=-17)|-17|-11|  -17
          %q|%c|%U|%#U              ; [65, 65, 65, 65]              ; 'A'|A|U+0041|U+0041 'A'
          %o|%O|%#x|%#o|%b|%#b      ; [-17, 17, 17, 17, 5, 5]       ; -21|0o21|0x11|021|101|0b101
          %t|%e|%f                  ; [5, 5, 5]                     ; %!t(int64=5)|%!e(int64=5)|%!f(int64=5)
          %+d|% d|%08.3d|%-6d|%6.2d ; [5, 5, 5, 5, 7]               ; +5| 5|     005|5     |    07
          %s|%d|%x|%T               ; [123456789012345678901234567890, 123456789012345678901234567890, 123456789012345678901234567890, 123456789012345678901234567890] ; 123456789012345678901234567890|123456789012345678901234567890|18ee90ff6c373e0ee4e3f0ad2|*big.Int
          %q                        ; [123456789012345678901234567890] ; %!q(big.Int=123456789012345678901234567890)
          %045d                     ; [123456789012345678901234567890] ; 000000000000000123456789012345678901234567890
          %s|%d|%8.2f|%-8.2f|%08.2f ; [1.5, 1.5, 1.5, 1.5, -1.5]    ; %!s(float64=1.5)|%!d(float64=1.5)|    1.50|1.50    |-0001.50
          %g|%G|%e|%.3e|%+v|%T      ; [1.5, 1.5, 1.5, 1.5, 1.5, 1.5] ; 1.5|1.5|1.500000e+00|1.500e+00|1.5|float64
          %.3g|%.3v|%E|%10v|%v|%v   ; [123456.78, 123456.78, 1.5, 1.5, 1.0e6, 1234567.5] ; 1.23e+05|1.23e+05|1.500000E+00|       1.5|1e+06|1.2345675e+06
          %.0f|%.1f|%.2f|%v|%v      ; [2.5, 0.25, 1.005, 1e100, 0.00001] ; 2|0.2|1.00|1e+100|1e-05
          %x|%X|%q|%5s|%-5s|%05s|%.2s ; ["a\u00e9", "a\u00e9", "a\\"\u00e9\\n", "\u00e9", "\u00e9", "\u00e9", "\u00e9ab"] ; 61c3a9|61C3A9|"a\\"\u00e9\\n"|    \u00e9|\u00e9    |0000\u00e9|\u00e9a
          %#v|%+v|%# x|% x|%#q|%+q  ; ["a\\"b", "s", "ab", "ab", "ab", "\u00e9"] ; "a\\"b"|s|0x61 0x62|61 62|`ab`|"\\u00e9"
          %d|%t|%c|%e               ; ["ab", "s", "a", "a"]         ; %!d(string=ab)|%!t(string=s)|%!c(string=a)|%!e(string=a)
          %[2]d %[1]s %d|%[3]d|%[x]d ; ["a", 3]                     ; 3 a 3|%!d(BADINDEX)|%!d(BADINDEX)
          %*d|%-*d|%.*f             ; [5, 3, 4, 2, 2, 3.14159]      ; "    3|2   |3.14"
          %d %s                     ; [1]                           ; 1 %!s(MISSING)
          %d                        ; [1, "x", 2.5, 3]              ; 1%!(EXTRA string=x, float64=2.5, int64=3)
          a%                        ; []                            ; a%!(NOVERB)
          %99999999d|               ; [1]                           ; %!(NOVERB)%!(EXTRA int64=1)
          %5.1f%%|%z                ; [99.5, 1]                     ; " 99.5%|%!z(int64=1)"
          %v|%v|%v                  ; [{"a": [1, {}]}, null, true]  ; {"a": [1, {}]}|null|true
          """)
  void formatsLikeGo(String format, String arguments, String text) {
    Value formatted = Values.of(format);
    String answer = BuiltinCall.answer("sprintf", formatted, Values.parse(arguments));
    String expected = text.startsWith("\" ") ? text : Values.of(text).toString();
    assertEquals(expected, answer);
  }
}
