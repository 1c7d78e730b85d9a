package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Profile;
import easlint.config.Config;
import easlint.config.ConfigSource;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfiguredLinterTest {
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();
  private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("nowhere");
  private static final String SERVICE =
      """
      {
        "metadata": { "name": "demo", "instance": 1, "x-owner": "a" },
        "containers": [
          { "image": "registry-vpc.cn-hangzhou.aliyuncs.com/examples/a:1.4", "script": "python a.py", "port": 8080 },
          { "image": "registry-vpc.cn-hangzhou.aliyuncs.com/examples/b:1.4", "script": "python b.py", "port": 9090 }
        ]
      }
      """;

  private static Config config(String yaml) {
    Config config =
        ConfiguredLinter.loader(CATALOG)
            .read(FOLDER.resolve(".easlint.yaml"), Source.of(".easlint.yaml", yaml));
    config.sources().forEach(source -> assertEquals(List.of(), source.findings()));
    return config;
  }

  private static ConfiguredLinter linter(LintChoices choices) {
    return new ConfiguredLinter(CATALOG, choices, () -> LocalDate.of(2026, 11, 25));
  }

  private static LintResult lint(ConfiguredLinter linter, String name, Config config, String text) {
    FileContext file = new FileContext(FOLDER.resolve(name), config, null);
    return linter.lint(name, text.getBytes(StandardCharsets.UTF_8), file);
  }

  /** Each finding: rule, severity, pointer. */
  private static List<String> show(List<Finding> findings) {
    List<String> out = new ArrayList<>();
    for (Finding each : findings) {
      out.add(each.rule().id() + " " + each.severity().id() + " " + each.pointer());
    }
    return out;
  }

  private static List<String> found(String yaml) {
    return show(lint(linter(LintChoices.NONE), "a.json", config(yaml), SERVICE).findings());
  }

  private static List<String> suppressionFindings(ConfiguredLinter linter, Config config) {
    List<String> out = new ArrayList<>();
    for (ConfigSource source : config.sources()) {
      out.addAll(show(linter.suppressionFindings(config, source)));
    }
    return out;
  }

  @Test
  void withoutSettingsEverythingIsReported() {
    assertEquals(
        List.of(
            "structure/unknown-key warning /metadata/x-owner",
            "containers/reserved-port error /containers/0/port",
            "containers/reserved-port error /containers/1/port"),
        found(""));
  }

  @Test
  void severitiesChangeAndRulesGoOff() {
    assertEquals(
        List.of(
            "containers/reserved-port info /containers/0/port",
            "containers/reserved-port info /containers/1/port"),
        found("rules: {structure/unknown-key: off, containers/reserved-port: info}"));
  }

  @Test
  void aPlaceCanHaveItsOwnSeverity() {
    assertEquals(
        List.of("containers/reserved-port warning /containers/0/port"),
        found(
            """
            rules: {structure/unknown-key: off}
            overrides:
              - pointers: ["/containers/*/port"]
                rules: {containers/reserved-port: warning}
              - pointers: [/containers/1/**]
                rules: {containers/reserved-port: off}
            """));
  }

  @Test
  void extraKeysAreFine() {
    assertEquals(2, found("extraKeys: [/metadata/x-*]").size());
  }

  @Test
  void overridesHoldForTheirFiles() {
    Config config =
        config(
            "overrides: [{files: ['patches/*.json'], profile: patch, rules: {structure/unknown-key: off}}]");
    ConfiguredLinter linter = linter(LintChoices.NONE);
    LintResult patch = lint(linter, "patches/a.json", config, SERVICE);
    assertEquals(Profile.PATCH, patch.profile());
    assertEquals(2, patch.findings().size());
    assertEquals(Profile.SERVICE, lint(linter, "a.json", config, SERVICE).profile());
  }

  @Test
  void theCommandLineBeatsTheConfiguration() {
    Config config =
        config(
            "profile: patch\nrules: {containers/reserved-port: off, structure/unknown-key: error}");
    RuleId port = new RuleId("containers/reserved-port");
    LintChoices only = new LintChoices(Profile.TEST, null, Set.of(port), Set.of());
    LintResult result = lint(linter(only), "a.json", config, SERVICE);
    assertEquals(Profile.TEST, result.profile());
    assertEquals(
        List.of(
            "containers/reserved-port error /containers/0/port",
            "containers/reserved-port error /containers/1/port"),
        show(result.findings()));
    LintChoices disabled =
        new LintChoices(null, null, Set.of(), Set.of(new RuleId("structure/unknown-key")));
    assertEquals(List.of(), show(lint(linter(disabled), "a.json", config, SERVICE).findings()));
  }

  @Test
  void suppressedFindingsAreKeptAndMarked() {
    Config config =
        config(
            """
            suppressions:
              - rule: containers/reserved-port
                pointer: /containers/1/port
                reason: behind a proxy
                expires: 2026-11-25
            """);
    ConfiguredLinter linter = linter(LintChoices.NONE);
    LintResult result = lint(linter, "a.json", config, SERVICE);
    assertEquals(2, result.findings().size());
    assertEquals(3, result.all().size());
    Suppressed suppressed = result.suppressed().getFirst();
    assertEquals("/containers/1/port", suppressed.finding().pointer());
    assertEquals(Suppressed.Kind.CONFIG, suppressed.kind());
    assertEquals("behind a proxy", suppressed.reason());
    assertEquals(LocalDate.of(2026, 11, 25), suppressed.expires());
    linter.suppressionUse().covered(FOLDER);
    assertEquals(List.of(), suppressionFindings(linter, config));
  }

  @Test
  void anExpiredSuppressionHidesNothingAndSaysSo() {
    Config config =
        config("suppressions: [{rule: containers/reserved-port, reason: x, expires: 2026-11-24}]");
    ConfiguredLinter linter = linter(LintChoices.NONE);
    assertEquals(3, lint(linter, "a.json", config, SERVICE).findings().size());
    assertEquals(
        List.of("config/expired-suppression warning /suppressions/0/rule"),
        suppressionFindings(linter, config));
  }

  @Test
  void anUnusedSuppressionIsSaidWhenItsFilesWereChecked() {
    Config config =
        config(
            """
            suppressions:
              - {rule: structure/alias, files: [a.json], reason: x}
              - {rule: structure/alias, files: ["*.json"], reason: x}
              - {rule: structure/alias, files: [b.json], reason: x}
            """);
    ConfiguredLinter linter = linter(LintChoices.NONE);
    lint(linter, "a.json", config, SERVICE);
    assertEquals(
        List.of("config/unused-suppression warning /suppressions/0/rule"),
        suppressionFindings(linter, config));
    linter.suppressionUse().covered(FOLDER.resolve("deeper"));
    assertEquals(1, suppressionFindings(linter, config).size());
    linter.suppressionUse().covered(FOLDER.resolve(".."));
    assertEquals(3, suppressionFindings(linter, config).size());
  }

  @Test
  void whatDidNotRunOrCouldNotBeReadIsNotUnused() {
    Config config = config("suppressions: [{rule: structure/alias, files: [a.json], reason: x}]");
    RuleId port = new RuleId("containers/reserved-port");
    ConfiguredLinter narrow = linter(new LintChoices(null, null, Set.of(port), Set.of()));
    lint(narrow, "a.json", config, SERVICE);
    assertEquals(List.of(), suppressionFindings(narrow, config));
    ConfiguredLinter broken = linter(LintChoices.NONE);
    lint(broken, "a.json", config, SERVICE + "}");
    assertEquals(List.of(), suppressionFindings(broken, config));
  }

  @Test
  void factsReachTheRules() {
    String yaml = "facts: {vswitches: {vsw-1: 10.224.3.0/24}}\nrules: {structure/unknown-key: off}";
    String text =
        SERVICE
            .replace("8080", "8000")
            .replace("9090", "8001")
            .replace(
                "\"containers\"",
                "\"cloud\": {\"networking\": {\"vpc_id\": \"vpc-1\", \"vswitch_id\": \"vsw-1\","
                    + " \"security_group_id\": \"sg-1\"}}, \"containers\"");
    LintResult result = lint(linter(LintChoices.NONE), "a.json", config(yaml), text);
    assertTrue(
        show(result.findings()).stream().anyMatch(each -> each.startsWith("network/cidr-conflict")),
        () -> show(result.findings()).toString());
  }

  @Test
  void whatSeveralFilesShowTogetherIsSubjectToTheConfiguration() {
    assertEquals(List.of("service/duplicate-name warning /metadata/name"), together("rules: {}"));
    assertEquals(
        List.of("service/duplicate-name error /metadata/name"),
        together("facts: { region: cn-beijing }"));
    assertEquals(
        List.of("service/duplicate-name info /metadata/name"),
        together("rules: { service/duplicate-name: info }"));
    assertEquals(List.of(), together("rules: { service/duplicate-name: \"off\" }"));
    assertEquals(
        List.of("suppressed"),
        together(
            """
            suppressions:
              - { rule: service/duplicate-name, files: [b.json], reason: a canary }
            """));
  }

  private static List<String> together(String yaml) {
    Config config = config(yaml);
    ConfiguredLinter linter = linter(LintChoices.NONE);
    String text = "{\"metadata\": {\"name\": \"demo\"}}";
    for (String name : List.of("b.json", "a.json")) {
      FileContext file = new FileContext(FOLDER.resolve(name), config, null);
      linter.remember(name, lint(linter, name, config, text), file);
    }
    LintResult none = lint(linter, "b.json", config, "{}");
    LintResult alone = new LintResult(none.document(), none.profile(), List.of());
    List<Finding> more = linter.together().getOrDefault("b.json", List.of());
    FileContext file = new FileContext(FOLDER.resolve("b.json"), config, null);
    LintResult all = linter.with(alone, more, file);
    List<String> out = new ArrayList<>(show(all.findings()));
    all.suppressed().forEach(each -> out.add("suppressed"));
    return out;
  }
}
