package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets in every place of all test files; no output holds one, nor a part of one. */
class PlantedSecretsTest {
  /** A part of this length would help who looks for the rest. */
  private static final int PART = 8;

  private static final List<String> SECRETS =
      List.of(
          "Zq7TokenVx81kP",
          "ZG9ja2VyOlhrOW1Rc0E3",
          "Hn4GitPwRt62wL",
          "Bd5EnvPwKs93vM",
          "Jf8CredXy70pQz",
          "Wm2DeepLr45tNu",
          "Gc6UrlPwEo17hBa",
          "Ty3DecKeyUi58nSd",
          "Rv9AkSecFp24jXc",
          "LTAI5tQw8ErTyUiOp",
          "LTAI4gKeyNameZxCv",
          "Xs1NoteQj36mWk",
          "739184620518");

  /** As members of an object; most also stand where a rule finds them wrong or misplaced. */
  private static final String PLANTED =
      """
      "token": "Zq7TokenVx81kP", "dockerAuth": "ZG9ja2VyOlhrOW1Rc0E3",
      "docker_auth": "ZG9ja2VyOlhrOW1Rc0E3", "token": ["Zq7TokenVx81kP"],
      "credential": {"token": "Jf8CredXy70pQz", "api": {"list": ["Wm2DeepLr45tNu"]}},
      "oss_credentials": {"accessKeySecret": "Rv9AkSecFp24jXc", "id": "LTAI5tQw8ErTyUiOp"},
      "metadata": {"token": "Zq7TokenVx81kP", "dockerAuth": {"a": "ZG9ja2VyOlhrOW1Rc0E3"},
        "name": "LTAI5tQw8ErTyUiOp", "instance": "LTAI5tQw8ErTyUiOp"},
      "LTAI4gKeyNameZxCv": 1, "password": 739184620518,
      "storage": [{"mount_path": "/mnt", "git": {"password": "Hn4GitPwRt62wL",
        "repo": "http://user:Gc6UrlPwEo17hBa@example.com/x.git"}}],
      "confidential": {"decryption_key": "Ty3DecKeyUi58nSd"},
      "containers": [{"image": "LTAI5tQw8ErTyUiOp", "dockerAuth": "ZG9ja2VyOlhrOW1Rc0E3",
        "env": [{"name": "DB_PASSWORD", "value": "Bd5EnvPwKs93vM"},
          {"name": "apiKey", "value": "Bd5EnvPwKs93vM"}, {"value": "x LTAI5tQw8ErTyUiOp"}]}],
      // "token": "Xs1NoteQj36mWk"
      "model_path": "http://user:Gc6UrlPwEo17hBa@example.com/m",
      """;

  @TempDir private static Path folder;
  private static List<String> names = List.of();

  @BeforeAll
  static void plant() throws IOException {
    names = new ArrayList<>();
    for (String name : TestData.copyTo(folder)) {
      Path file = folder.resolve(name);
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      int brace = text.indexOf('{');
      String planted = text.substring(0, brace + 1) + PLANTED + text.substring(brace + 1);
      boolean narrow = text.indexOf('\0') < 0;
      if (narrow) {
        Files.write(file, planted.getBytes(StandardCharsets.ISO_8859_1));
        names.add(name);
      }
    }
    Files.writeString(folder.resolve("wide.json"), "{" + PLANTED + "}", StandardCharsets.UTF_16LE);
    Files.writeString(folder.resolve("bare.json"), PLANTED);
    Files.writeString(folder.resolve("lost.json"), "x = 1; token: 'Xs1NoteQj36mWk'; " + PLANTED);
    Files.writeString(folder.resolve("list.json"), "[{" + PLANTED + "\"a\": 1}]");
    names.addAll(List.of("wide.json", "bare.json", "lost.json", "list.json"));
    assertTrue(names.size() > 60, "only " + names.size() + " files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "compact", "json", "sarif", "github", "gitlab", "junit"})
  void noReportHoldsOne(String format) {
    List<String> args = TestData.check(format, names);
    args.addAll(List.of("--show-suppressed", "--verbose", "--statistics", "--color", "never"));
    for (String language : List.of("en", "zh-CN")) {
      List<String> all = new ArrayList<>(args);
      all.addAll(List.of("--lang", language));
      holdsNone(format, all);
    }
  }

  @Test
  void theDifferenceOfAFixHoldsNone() {
    List<String> args = new ArrayList<>(List.of("fix", "--diff", "--unsafe", "--no-config"));
    args.addAll(names);
    holdsNone("fix --diff", args);
  }

  private static void holdsNone(String what, List<String> args) {
    CliFixture.Outcome outcome = TestData.run(folder, args);
    assertTrue(outcome.code() == 1 || outcome.code() == 2, outcome.err());
    String said = outcome.out() + outcome.err();
    assertTrue(said.length() > 10_000, what);
    List<String> leaks = new ArrayList<>();
    for (String secret : SECRETS) {
      for (int i = 0; i + PART <= secret.length(); i++) {
        String part = secret.substring(i, i + PART);
        int at = said.indexOf(part);
        if (at >= 0) {
          leaks.add(said.substring(Math.max(0, at - 60), Math.min(said.length(), at + 60)));
        }
      }
    }
    assertEquals(List.of(), leaks.subList(0, Math.min(3, leaks.size())), what);
  }
}
