package easlint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerPatternTest {

  @ParameterizedTest
  @CsvSource({
    "/token, /token, true",
    "/token, /token/a, false",
    "/token, '', false",
    "'', '', true",
    "/metadata/x-*, /metadata/x-owner, true",
    "/metadata/x-*, /metadata/y, false",
    "/metadata/x-*, /metadata/x-a/b, false",
    "/containers/*/port, /containers/12/port, true",
    "/containers/*/port, /containers/port, false",
    "/containers/**, /containers/0/port, true",
    "/containers/**, /containers, true",
    "/**/port, /port, true",
    "/**/port, /a/b/port, true",
    "/a*b*c, /axxbyyc, true",
    "/a*b*c, /axxbyy, false",
    "/a~1b, /a~1b, true",
    "/a*, /a~1b, true",
    "/*, /a, true",
    "/*, /, true"
  })
  void fits(String pattern, String pointer, boolean fits) {
    PointerPattern compiled = PointerPattern.of(pattern);
    assertNotNull(compiled);
    assertEquals(fits, compiled.matches(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "a/b", "/a~", "/a~2b"})
  void isNoPointer(String text) {
    assertNull(PointerPattern.of(text));
  }
}
