package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Secrets in every place of all test files; no output holds one, nor a part of one. */
class PlantedSecretsTest {
  /** A part of this length would help who looks for the rest. */
  private static final int PART = 8;

  private static final List<String> FORMATS =
      List.of("text", "compact", "json", "sarif", "github", "gitlab", "junit");

  private static final List<String> CONFIGURATIONS =
      List.of(
          """
          token: Zq7TokenVx81kP
          profil: 'api_key: Zq7TokenVx81kP'
          """,
          "rules: {containers/image-tag: 'token=Zq7TokenVx81kP'}",
          "{\"password\": \"Zq7TokenVx81kP\", ]",
          """
          suppressions:
          - rule: containers/reserved-port
            reason: as in http://user:Gc6UrlPwEo17hBa@example.com/, password Zq7
          """,
          "suppressions: [{rule: structure/alias, reason: 'token: Zq7TokenVx81kP'}]");

  @TempDir private Path folder;

  /** Plants in all files that have a byte for each character of JSON. */
  private List<String> plant(SecretPlanter planter) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : TestData.copyTo(folder)) {
      Path file = folder.resolve(name);
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (text.indexOf('\0') < 0) {
        Files.write(file, planter.plant(text).getBytes(StandardCharsets.ISO_8859_1));
        names.add(name);
      }
    }
    String alone = planter.plant("{\"a\": \"b\"}\n");
    Files.writeString(folder.resolve("wide.json"), alone, StandardCharsets.UTF_16LE);
    Files.writeString(folder.resolve("bare.json"), alone.substring(alone.indexOf('{') + 1));
    Files.writeString(folder.resolve("lost.json"), "x = 1; token: 'Xs1NoteQj36mWk'; " + alone);
    Files.writeString(folder.resolve("list.json"), "[" + alone + "]");
    names.addAll(List.of("wide.json", "bare.json", "lost.json", "list.json"));
    assertTrue(names.size() > 500, "only " + names.size() + " files");
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void noReportHoldsOne(SecretPlanter planter) throws IOException {
    List<String> names = plant(planter);
    List<String> args = TestData.check(FORMATS.getFirst(), names);
    args.addAll(List.of("--show-suppressed", "--verbose", "--statistics", "--color", "never"));
    for (String format : FORMATS) {
      args.addAll(List.of("--output", "report." + format, "--format", next(format)));
    }
    holdsNone(FORMATS.getFirst(), args);
    for (String format : FORMATS) {
      String report = Files.readString(folder.resolve("report." + format));
      assertTrue(report.length() > 10_000, format);
      holdsNone(format, report);
    }
    if (planter == SecretPlanter.IN_FRONT) {
      List<String> chinese = TestData.check("text", names);
      chinese.addAll(List.of("--lang", "zh-CN"));
      holdsNone("text in Chinese", chinese);
    }
  }

  /** The last output is the first format again, to standard output. */
  private static String next(String format) {
    return FORMATS.get((FORMATS.indexOf(format) + 1) % FORMATS.size());
  }

  @ParameterizedTest
  @EnumSource
  void noDifferenceHoldsOne(SecretPlanter planter) throws IOException {
    holdsNone("fix --diff", fix(plant(planter), "--diff"));
  }

  /** Fixes take away what the secrets were known by: a name, a bracket. */
  @ParameterizedTest
  @EnumSource(names = {"IN_OBJECTS", "IN_COMMENTS"})
  void whatIsLeftAfterFixesHoldsNone(SecretPlanter planter) throws IOException {
    holdsNone("fix", fix(plant(planter), "--verbose"));
  }

  private static List<String> fix(List<String> names, String option) {
    List<String> args = new ArrayList<>(List.of("fix", "--unsafe", "--no-config", option));
    args.addAll(names);
    return args;
  }

  @Test
  void neitherBaselineNorWhatIsSaidOfItHoldsOne() throws IOException {
    plant(SecretPlanter.IN_FRONT);
    Outcome outcome = TestData.run(folder, List.of("baseline", "--no-config"));
    assertEquals(0, outcome.code(), outcome.err());
    holdsNone("baseline", outcome.out() + outcome.err());
    holdsNone("the file", Files.readString(folder.resolve(".easlint-baseline.json")));
    holdsNone("known findings", List.of("check", "--show-suppressed"));
    holdsNone("doctor", TestData.run(folder, List.of("doctor")).out());
  }

  @Test
  void noReportOnAConfigurationHoldsOne() throws IOException {
    Files.writeString(folder.resolve("service.json"), RealCli.BAD);
    Path configuration = folder.resolve(".easlint.yaml");
    for (String text : CONFIGURATIONS) {
      Files.writeString(configuration, text);
      for (String format : FORMATS) {
        List<String> args = List.of("check", "--format", format, "--show-suppressed");
        Outcome outcome = TestData.run(folder, args);
        holdsNone(format + " of " + text, outcome.out() + outcome.err());
      }
    }
  }

  private void holdsNone(String what, List<String> args) {
    Outcome outcome = TestData.run(folder, args);
    assertTrue(outcome.code() < 3, outcome.err());
    String said = outcome.out() + outcome.err();
    assertTrue(said.length() > 10_000, what);
    holdsNone(what, said);
  }

  private static void holdsNone(String what, String said) {
    List<String> leaks = new ArrayList<>();
    for (String secret : SecretPlanter.SECRETS) {
      for (int i = 0; i + PART <= secret.length(); i++) {
        int at = said.indexOf(secret.substring(i, i + PART));
        if (at >= 0) {
          leaks.add(said.substring(Math.max(0, at - 60), Math.min(said.length(), at + 60)));
        }
      }
    }
    assertEquals(List.of(), leaks.subList(0, Math.min(3, leaks.size())), what);
  }
}
