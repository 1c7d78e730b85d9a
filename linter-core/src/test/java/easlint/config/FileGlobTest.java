package easlint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileGlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deploy/*.json        | deploy/a.json         | true",
        "deploy/*.json        | deploy/b/a.json       | false",
        "deploy/**/*.json     | deploy/a.json         | true",
        "deploy/**/*.json     | deploy/b/c/a.json     | true",
        "deploy/**/*.json     | other/a.json          | false",
        "**/generated/**      | generated/a.json      | true",
        "**/generated/**      | x/y/generated/z/a.json| true",
        "**/generated/**      | generated.json        | false",
        "*.json               | a.json                | true",
        "*.json               | b/a.json              | false",
        "**                   | b/a.json              | true",
        "./a.json             | a.json                | true",
        "deploy/              | deploy/x/a.json       | true",
        "deploy/              | deploy.json           | false",
        "{a,b}/*.json         | b/x.json              | true",
        "{a,b}/*.json         | c/x.json              | false",
        "a?.json              | ab.json               | true",
        "[ab].json            | b.json                | true",
        "../shared/*.json     | ../shared/a.json      | true",
        ".hidden/*            | .hidden/.a            | true",
        "a+b(c).json          | a+b(c).json           | true"
      })
  void fits(String pattern, String path, boolean fits) {
    FileGlob glob = FileGlob.of(pattern, 0);
    assertNotNull(glob);
    assertEquals(fits, glob.matches(Path.of(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/a", "a[", "{a", "a\\"})
  void isNoPattern(String text) {
    assertNull(FileGlob.of(text, 0));
  }
}
