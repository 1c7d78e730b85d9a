package easlint.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorChoiceTest {
  @ParameterizedTest
  @CsvSource({
    "auto, '', '', true, ANSI",
    "auto, '', '', false, NONE",
    "always, NO_COLOR, 1, false, ANSI",
    "never, FORCE_COLOR, 1, true, NONE",
    "auto, NO_COLOR, 1, true, NONE",
    "auto, NO_COLOR, '', true, ANSI",
    "auto, FORCE_COLOR, 1, false, ANSI",
    "auto, FORCE_COLOR, 0, false, NONE",
    "auto, CLICOLOR_FORCE, 1, false, ANSI",
    "auto, CLICOLOR_FORCE, 0, false, NONE",
    "auto, TERM, dumb, true, NONE",
    "auto, TERM, xterm-256color, true, ANSI",
    "auto, TERM, xterm-256color, false, NONE",
  })
  void decides(String choice, String name, String value, boolean terminal, Palette expected) {
    Map<String, String> variables = name.isEmpty() ? Map.of() : Map.of(name, value);
    for (ColorChoice each : ColorChoice.values()) {
      if (each.id().equals(choice)) {
        assertEquals(expected, each.palette(variables, terminal));
        return;
      }
    }
    throw new AssertionError("no choice " + choice);
  }

  @Test
  void noColorBeatsForcedColor() {
    Map<String, String> both = Map.of("NO_COLOR", "1", "FORCE_COLOR", "1");
    assertEquals(Palette.NONE, ColorChoice.AUTO.palette(both, true));
  }

  @Test
  void knowsTerminalsByTheirDevice() {
    assertTrue(TerminalProbe.isTerminalName("/dev/pts/3"));
    assertTrue(TerminalProbe.isTerminalName("/dev/tty1"));
    assertTrue(TerminalProbe.isTerminalName("/dev/console"));
    assertFalse(TerminalProbe.isTerminalName("/dev/null"));
    assertFalse(TerminalProbe.isTerminalName("pipe:[4711]"));
    assertFalse(TerminalProbe.isTerminalName("/home/dev/pts/3"));
  }
}
