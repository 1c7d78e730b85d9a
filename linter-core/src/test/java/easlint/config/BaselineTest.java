package easlint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve(Baseline.FILE_NAME), text);
  }

  @Test
  void knowsFindingsByPathAndFingerprint() throws Exception {
    Path file =
        write(
            "{\"version\": \"1\", \"findings\": [{\"path\": \"a/b.json\", \"fingerprint\": \"f\"}]}");
    Baseline baseline = Baseline.read(file);
    assertTrue(baseline.holds(folder.resolve("a/b.json"), "f"));
    assertFalse(baseline.holds(folder.resolve("a/b.json"), "g"));
    assertFalse(baseline.holds(folder.resolve("b.json"), "f"));
    assertEquals(1, baseline.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_BASELINE | {\"version\": \"1\"}",
        "NO_BASELINE | [",
        "NO_BASELINE | {\"version\": \"1\", \"findings\": [1]}",
        "NO_BASELINE | {\"version\": \"1\", \"findings\": [{\"path\": \"a\"}]}",
        "OTHER_VERSION | {\"version\": \"2\", \"findings\": []}"
      })
  void refusesWhatIsNone(Baseline.Fault fault, String text) throws IOException {
    Path file = write(text);
    assertEquals(
        fault, assertThrows(Baseline.NoBaselineException.class, () -> Baseline.read(file)).fault());
  }

  @Test
  void isFoundUpward() throws IOException {
    assertNull(Baseline.find(folder));
    Path file = write("{}");
    assertEquals(file, Baseline.find(Files.createDirectories(folder.resolve("a/b"))));
  }
}
