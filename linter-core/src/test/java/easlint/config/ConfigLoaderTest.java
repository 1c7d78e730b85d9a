package easlint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.json.JsonObject;
import easlint.lint.ConfiguredLinter;
import easlint.lint.RuleCatalog;
import easlint.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLoaderTest {
  private static final RuleId ALIAS = new RuleId("structure/alias");
  private static final RuleId TYPE = new RuleId("structure/type");

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static ConfigLoader loader() {
    return ConfiguredLinter.loader(RuleCatalog.bundled());
  }

  @Test
  void theNearestFileHoldsWhole() throws IOException {
    write(".easlint.yaml", "profile: test\nextends: strict\n");
    Path inner = write("a/.easlint.json", "{}");
    Path file = write("a/b/service.json", "{}");
    ConfigLookup lookup = new ConfigLookup(loader());
    Config config = lookup.of(file);
    assertNotNull(config);
    assertEquals(inner, config.file());
    assertNull(config.settings(file).profile());
    assertEquals(RuleSet.RECOMMENDED, config.settings(file).set());
    assertSame(config, lookup.of(folder.resolve("a/other.json")));
    Config outer = lookup.of(folder.resolve("c/service.json"));
    assertNotNull(outer);
    assertEquals(Profile.TEST, outer.settings(folder.resolve("c/service.json")).profile());
  }

  @Test
  void ofSeveralNamesInAFolderTheFirstIsRead() throws IOException {
    write(".easlint.json", "{}");
    Path yaml = write(".easlint.yaml", "");
    Config config = new ConfigLookup(loader()).ofFolder(folder);
    assertNotNull(config);
    assertEquals(yaml, config.file());
    assertEquals(2, ConfigLookup.in(folder).size());
  }

  @Test
  void aFileThatCannotBeReadIsAnException() throws IOException {
    Files.createDirectory(folder.resolve(".easlint.yaml"));
    assertThrows(IOException.class, () -> new ConfigLookup(loader()).ofFolder(folder));
  }

  @Test
  void whatIsSaidLaterHolds() throws IOException {
    write(
        "shared/base.yaml",
        """
        extends: [strict]
        profile: test
        exclude: ["*.tmp.json"]
        rules: {structure/alias: off, structure/type: info}
        overrides:
          - files: ["../*.json"]
            rules: {structure/alias: error}
        facts: {region: cn-beijing, gateways: {a: alb}}
        extraKeys: [/from-base]
        """);
    Path own =
        write(
            ".easlint.yaml",
            """
            extends: [./shared/base.yaml]
            rules: {structure/alias: warning}
            facts: {gateways: {b: nlb}}
            overrides:
              - files: [patch.json]
                profile: patch
            """);
    Config config = loader().load(own);
    assertEquals(List.of(), config.sources().stream().flatMap(s -> s.findings().stream()).toList());
    FileSettings settings = config.settings(folder.resolve("a.json"));
    assertEquals(Level.WARNING, settings.level(ALIAS, "", ""));
    assertEquals(Level.INFO, settings.level(TYPE, "", ""));
    assertEquals(RuleSet.STRICT, settings.set());
    assertEquals(Profile.TEST, settings.profile());
    assertEquals(Profile.PATCH, config.settings(folder.resolve("patch.json")).profile());
    assertTrue(settings.allowsKey("/from-base", "/from-base"));
    JsonObject facts = settings.facts();
    assertNotNull(facts);
    assertTrue(
        facts.get("gateways") instanceof JsonObject gateways && gateways.members().size() == 2);
    assertNotNull(facts.get("region"));
    assertTrue(config.excludes(folder.resolve("shared/x.tmp.json")));
    assertFalse(config.excludes(folder.resolve("x.tmp.json")));
  }

  @Test
  void aCycleIsSaidWithItsWay() throws IOException {
    Path own = write(".easlint.yaml", "extends: a.yaml\n");
    write("a.yaml", "extends: [b.yaml]\n");
    write("b.yaml", "extends: [recommended, .easlint.yaml]\n");
    Config config = loader().load(own);
    ConfigSource guilty = config.sources().getFirst();
    assertEquals(folder.resolve("b.yaml"), guilty.path());
    Finding finding = guilty.findings().getFirst();
    assertEquals("/extends/1", finding.pointer());
    assertEquals(
        Map.of("chain", ".easlint.yaml > a.yaml > b.yaml > .easlint.yaml"), finding.args());
    assertTrue(config.hasErrors());
  }

  @Test
  void mistakesOfABaseStandInTheBase() throws IOException {
    write("base.yaml", "profle: test\n");
    Config config = loader().load(write(".easlint.yaml", "extends: ./base.yaml\n"));
    assertEquals(1, config.sources().getFirst().findings().size());
    assertEquals(List.of(), config.sources().getLast().findings());
    assertTrue(config.hasErrors());
  }

  @Test
  void aBaseThatTwoExtendIsReadOnce() throws IOException {
    write("base.yaml", "extraKeys: [/a]\n");
    write("left.yaml", "extends: ./base.yaml\n");
    write("right.yaml", "extends: ./base.yaml\n");
    Config config = loader().load(write(".easlint.yaml", "extends: [./left.yaml, ./right.yaml]\n"));
    assertEquals(4, config.sources().size());
    assertFalse(config.hasErrors());
  }

  @Test
  void includeAndExcludeChoose() throws IOException {
    Config config =
        loader().load(write(".easlint.yaml", "include: [deploy/**]\nexclude: [\"**/old/**\"]\n"));
    assertEquals(Config.Choice.INCLUDED, config.choice(folder.resolve("deploy/a.json")));
    assertTrue(config.excludes(folder.resolve("deploy/old/a.json")));
    assertFalse(config.excludes(folder.resolve("deploy/a.json")));
    assertEquals(Config.Choice.LEFT_OUT, config.choice(folder.resolve("a.json")));
    Config open = loader().load(write("b/.easlint.yaml", ""));
    assertEquals(Config.Choice.OPEN, open.choice(folder.resolve("b/a.json")));
  }

  @Test
  void patternsWithoutFilesAreNamed() throws IOException {
    Config config =
        loader()
            .load(
                write(
                    ".easlint.yaml",
                    """
                    include: ["deploy/*.json", "gone/*.json"]
                    exclude: ["**/old/**"]
                    overrides: [{files: [none.json], profile: patch}]
                    """));
    assertEquals(
        List.of(
            new Config.Unmatched("include", "gone/*.json", new Position(1, 28)),
            new Config.Unmatched("exclude", "**/old/**", new Position(2, 11)),
            new Config.Unmatched("overrides", "none.json", new Position(3, 22))),
        config.unmatched(List.of(folder.resolve("deploy/a.json")), List.of()));
  }

  @Test
  void severitiesByPlace() {
    Config config =
        Configs.yaml(
            """
            rules: {structure/type: error}
            overrides:
              - pointers: [/metadata/**]
                rules: {structure/type: off, structure/alias: error}
            """);
    FileSettings settings = config.settings(Configs.FOLDER.resolve("a.json"));
    assertEquals(Level.OFF, settings.level(TYPE, "/metadata/x", "/metadata/x"));
    assertEquals(Level.ERROR, settings.level(TYPE, "/x", "/x"));
    assertEquals(Level.OFF, settings.level(TYPE, "/m/x", "/metadata/x"));
    assertTrue(settings.isOn(TYPE, true));
    assertTrue(settings.isOn(ALIAS, false));
    assertNull(settings.level(ALIAS, "/x", "/x"));
  }

  @Test
  void namesThatWereChangedStillWork() {
    RuleNames names =
        new RuleNames() {
          @Override
          public boolean exists(String id) {
            return id.equals("structure/alias");
          }

          @Override
          public @Nullable String renamed(String id) {
            return id.equals("old/alias") ? "structure/alias" : null;
          }

          @Override
          public @Nullable String closest(String id) {
            return null;
          }

          @Override
          public Map<String, String> options(String id) {
            return Map.of(
                "word", "string", "list", "strings", "count", "number", "flag", "boolean");
          }
        };
    Config config =
        new ConfigLoader(names, RuleCatalog.bundled())
            .read(
                Configs.FOLDER.resolve("c.yaml"),
                easlint.text.Source.of(
                    "c",
                    """
                    rules:
                      old/alias: {severity: error, word: a, list: [b], count: 1, flag: true}
                    """));
    assertEquals(
        List.of("unknown-rule(renamed) info /rules/old~1alias key | old/alias"),
        Configs.describe(config));
    assertFalse(config.hasErrors());
    JsonObject options = config.settings(Configs.FOLDER.resolve("a.json")).options();
    assertNotNull(options);
    assertTrue(options.get("structure/alias") instanceof JsonObject of && of.members().size() == 4);
    Config wrong =
        new ConfigLoader(names, RuleCatalog.bundled())
            .read(
                Configs.FOLDER.resolve("c.yaml"),
                easlint.text.Source.of(
                    "c",
                    "rules: {structure/alias: {word: 1, list: [1], count: a, flag: b, flg: c}}"));
    assertEquals(
        List.of(
            "invalid-value(text) error /rules/structure~1alias/word value | 1",
            "invalid-value(texts) error /rules/structure~1alias/list value | [",
            "invalid-value(number) error /rules/structure~1alias/count value | a",
            "invalid-value(boolean) error /rules/structure~1alias/flag value | b",
            "unknown-key(option-closest) error /rules/structure~1alias/flg key | flg"),
        Configs.describe(wrong));
  }
}
