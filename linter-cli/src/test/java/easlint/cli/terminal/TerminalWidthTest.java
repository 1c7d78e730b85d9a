package easlint.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWidthTest {
  @ParameterizedTest
  @CsvSource({
    "40, 40, 40",
    "80, 80, 80",
    "132, 132, 80",
    "7, 7, 20",
    "'', 2147483647, 80",
    "0, 2147483647, 80",
    "-5, 2147483647, 80",
    "wide, 2147483647, 80",
    "99999999999, 2147483647, 80",
  })
  void columnsDecide(String columns, int width, int prose) {
    Map<String, String> variables = Map.of("COLUMNS", columns);
    assertEquals(width, TerminalWidth.of(variables, false));
    assertEquals(prose, TerminalWidth.ofProse(variables, false));
  }
}
