package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.cli.CliFixture.Outcome;
import easlint.cli.git.ScratchRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossFilesTest {
  private static final String RULE = "service/duplicate-name";

  @TempDir Path folder;
  private CliFixture cli;

  @BeforeEach
  void writeFiles() throws IOException {
    cli = new CliFixture(folder);
    service("b/one.json", "\"cn-hangzhou\"");
    service("a/two.json", "\"cn-hangzhou\"");
    service("c/three.json", "\"cn-shanghai\"");
  }

  @Test
  void theLaterFileIsToldAndTheFirstIsShown() {
    Outcome outcome = cli.runBundled("--rule", RULE, ".");
    assertEquals(1, outcome.code());
    assertTrue(
        outcome.out().startsWith("b/one.json:1:23: error[" + RULE + "]: `demo` is already"),
        outcome.out());
    assertTrue(outcome.out().contains(" --> a/two.json:1:23"), outcome.out());
    assertTrue(outcome.out().endsWith("3 files checked: 1 error\n"), outcome.out());
    assertTrue(
        cli.runBundled("--rule", RULE, "--format", "json", ".")
            .out()
            .contains("\"path\": \"a/two.json\",\n          \"pointer\": \"/metadata/name\""));
  }

  @Test
  void codeHostsAreToldOfTheOtherFileByItsPathInTheRepository() throws Exception {
    ScratchRepository.in(folder);
    CliFixture below = new CliFixture(folder.resolve("b"));
    for (String format : List.of("sarif", "github", "gitlab")) {
      String said = below.runBundled("--rule", RULE, "--format", format, ".", "../a").out();
      assertTrue(said.contains("the service in a/two.json"), said);
      assertFalse(said.contains(folder.toString()), said);
    }
    String shown = below.runBundled("--rule", RULE, ".", "../a").out();
    assertTrue(shown.contains("the service in " + folder + "/a/two.json"), shown);
  }

  @Test
  void optionsHoldForItToo() throws IOException {
    service("d/four.json", "5");
    assertFalse(cli.runBundled("--disable", RULE, ".").out().contains(RULE));
    assertFalse(cli.runBundled("--profile", "patch", ".").out().contains(RULE));
    assertFalse(cli.runBundled("b").out().contains(RULE));
    assertEquals(2, findings("."));
    assertEquals(1, findings("--min-severity", "error", "."));
    assertEquals(1, findings("--min-severity", "error", "--jobs", "4", "."));
  }

  @Test
  void aBaselineKnowsIt() throws IOException {
    assertEquals(0, cli.runBundled("baseline").code());
    assertEquals(0, findings("."));
    cli.write(
        "a/first.json",
        "{\"metadata\": {\"name\": \"other\", \"region\": \"cn-beijing\"}, \"cloud\": {}}");
    assertEquals(0, findings("."));
    service("d/four.json", "\"cn-hangzhou\"");
    assertEquals(1, findings("."));
  }

  @Test
  void theConfigurationMaySuppressIt() throws IOException {
    cli.write(
        ".easlint.yaml",
        """
        suppressions:
          - rule: service/duplicate-name
            files: ["b/*.json"]
            reason: they replace each other
        """);
    assertEquals(0, findings("."));
    assertEquals("", cli.runBundled("--rule", RULE, ".").err());
  }

  @Test
  void fixLeavesIt() {
    Outcome outcome = cli.runBundled("fix", ".");
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().contains("b/one.json:1:23: error[" + RULE + "]"), outcome.out());
  }

  private long findings(String... args) {
    List<String> all = new ArrayList<>(List.of("--rule", RULE, "--format", "compact"));
    all.addAll(List.of(args));
    return cli.runBundled(all.toArray(new String[0])).out().lines().count();
  }

  private void service(String path, String region) throws IOException {
    cli.write(
        path,
        """
        {"metadata": {"name": "demo", "instance": 1, "region": %s}, "processor": "pmml",
         "model_path": "oss://bucket/model.pmml", "cpu": "2",}
        """
            .formatted(region));
  }
}
