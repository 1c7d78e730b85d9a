package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCheckTest {
  private static final String PAGE = "containers/reserved-port/README.md";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          # containers/reserved-port | # reserved-port | 1: the page has to begin with `# containers/reserved-port`
          ## Prefer | ## Better | 1: the sections have to be [Avoid, Prefer, Why, Fix, Options, Source], not [Avoid, Better, Why, Fix, Options, Source]
          '`port` of a container is 8080 or 9090, the ports of the EAS engine.' | '' | 1: the summary is empty
          '"port": 8080' | '"port": 8080, "command": "a text that runs on and on beyond all terminals"' | 14: a line of an example may have at most 78 characters
          None.| '' | 46: `## Options` is empty
          ^^^^ | '' | 5: `## Avoid` needs a line of ^^^^ under the place that the rule reports
          """)
  void reportsTheShape(String old, String text, String expected) throws IOException {
    RulesCopy rules = new RulesCopy(folder.resolve("rules"), "containers/reserved-port");
    rules.replace(PAGE, old, text);
    assertEquals(List.of("rules/" + PAGE + ":" + expected), rules.problems());
  }

  @ParameterizedTest
  @CsvSource({"Avoid,5", "Prefer,21"})
  void wantsExamples(String section, int line) throws IOException {
    RulesCopy rules = new RulesCopy(folder.resolve("rules"), "containers/reserved-port");
    rules.replace(PAGE, "## " + section + "\n\n```json", "## " + section + "\n\n```");
    assertEquals(
        List.of("rules/" + PAGE + ":" + line + ": `## " + section + "` needs a ```json block"),
        rules.problems());
  }
}
