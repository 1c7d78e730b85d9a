package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.finding.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void countsInOneLineThatIsGoneAtTheEnd() {
    Progress progress = new Progress(console(Map.of(), true), 3, true, 0);
    progress.done();
    progress.done();
    progress.done();
    progress.clear();
    String clear = "\r\u001b[K";
    assertEquals(
        clear + "checked 1 of 3 files" + clear + "checked 2 of 3 files" + clear, written());
  }

  @Test
  void saysNothingInAShortRun() {
    Progress progress = new Progress(console(Map.of(), true), 3, true, Long.MAX_VALUE / 4);
    progress.done();
    progress.clear();
    assertEquals("", written());
  }

  @Test
  void onlyATerminalShowsIt() {
    assertEquals(
        List.of(true, false, false, false, false),
        List.of(
            wanted(Map.of("TERM", "xterm"), true, 2),
            wanted(Map.of("TERM", "xterm"), false, 2),
            wanted(Map.of("TERM", "dumb"), true, 2),
            wanted(Map.of("TERM", "xterm"), true, 1),
            wanted(Map.of("TERM", "xterm"), true, 2, new Arguments.Given(Option.QUIET, ""))));
  }

  private boolean wanted(
      Map<String, String> variables, boolean terminal, int total, Arguments.Given... given) {
    Arguments arguments = new Arguments(List.of(given), List.of());
    return Progress.of(session(variables, terminal), console(variables, terminal), arguments, total)
        .isWanted();
  }

  private Console console(Map<String, String> variables, boolean terminal) {
    return new Console(session(variables, terminal), Language.ENGLISH);
  }

  private Session session(Map<String, String> variables, boolean terminal) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return new Session(in, err, err, variables, Path.of("").toAbsolutePath(), false, terminal);
  }

  private String written() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
