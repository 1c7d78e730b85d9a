package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseNumberTest {
  @ParameterizedTest
  @CsvSource({
    "01, 1",
    "+1, 1",
    ".5, 0.5",
    "1., 1.0",
    "-01.50, -1.50",
    "007, 7",
    "00, 0",
    "+.5, 0.5",
    "-.5e3, -0.5e3",
    "1.e5, 1.0e5",
    "+0, 0",
    "0x1F,",
    "1_000,",
    "-,",
    "+,",
    ".,",
    "1e,",
    "--1,",
    "1.2.3,"
  })
  void numberThatWasMeant(String text, String plain) {
    assertEquals(plain, LooseNumber.plain(text));
  }
}
