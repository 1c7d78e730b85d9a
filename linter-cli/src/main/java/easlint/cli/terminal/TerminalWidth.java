package easlint.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is, and prose in it: within what people read with ease. */
public final class TerminalWidth {
  /** The width of prose that goes elsewhere than to a terminal, and of prose in wide terminals. */
  private static final int WIDEST_PROSE = 80;

  private static final int NARROWEST = 20;
  private static final File TERMINAL = new File("/dev/tty");
  private static final int PATIENCE_MILLIS = 500;

  private TerminalWidth() {}

  /**
   * {@return the number of columns for prose, from 20 to 80}
   *
   * @param variables the environment
   * @param terminal whether a terminal shows it
   */
  public static int ofProse(Map<String, String> variables, boolean terminal) {
    return Math.clamp(of(variables, terminal), NARROWEST, WIDEST_PROSE);
  }

  /**
   * {@return the number of columns, {@link Integer#MAX_VALUE} if nobody knows it}
   *
   * @param variables the environment; {@code COLUMNS} decides if it is set, as POSIX has it
   * @param terminal whether a terminal shows it; without {@code COLUMNS} the terminal is asked
   */
  public static int of(Map<String, String> variables, boolean terminal) {
    String columns = variables.getOrDefault("COLUMNS", "");
    if (columns.isEmpty() && terminal) {
      columns = asked();
    }
    return columns.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(columns) : Integer.MAX_VALUE;
  }

  /** {@return what {@code stty size} says, or an empty text: not every system has it} */
  private static String asked() {
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(Redirect.from(TERMINAL))
              .redirectError(Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroy();
        return "";
      }
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.substring(answer.indexOf(' ') + 1);
    } catch (IOException noTerminalOrNoProgram) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
