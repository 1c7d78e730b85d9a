package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnnotationsTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Set<String> UNITS =
      Set.of("MB", "GB", "ms", "s", "USD", "count", "cores", "percent", "requests/s");

  @TestFactory
  Stream<DynamicTest> everySettingIsDescribed() {
    return Fixtures.settings().stream()
        .map(setting -> DynamicTest.dynamicTest(setting.path().toString(), () -> check(setting)));
  }

  private static void check(Setting setting) {
    ObjectNode schema = setting.schema();
    assertFalse(schema.path("title").asText().isBlank(), "title");
    assertTrue(schema.path("description").asText().endsWith("."), "description");
    JsonNode chinese = schema.path("x-zh-CN");
    assertFalse(chinese.path("title").asText().isBlank(), "Chinese title");
    assertTrue(chinese.path("description").asText().endsWith("。"), "Chinese description");
    String source = schema.path("x-source").asText();
    assertTrue(Set.of("documented", "official", "inferred").contains(source), "source");
    assertFalse(schema.path("x-reference").asText().isBlank(), "reference");
    String unit = schema.path("x-unit").asText("count");
    assertTrue(UNITS.contains(unit), "unit " + unit);
  }

  @TestFactory
  Stream<DynamicTest> defaultsAndExamplesAreValid() {
    return Fixtures.settings().stream()
        .filter(setting -> setting.schema().has("default") || setting.schema().has("examples"))
        .map(setting -> DynamicTest.dynamicTest(setting.path().toString(), () -> fits(setting)));
  }

  private static void fits(Setting setting) {
    Schema schema = REGISTRY.getSchema(CanonicalSchema.lean(setting.schema().deepCopy()));
    if (setting.schema().has("default")) {
      assertEquals(
          List.of(), Fixtures.violations(schema, setting.schema().get("default")), "default");
    }
    for (JsonNode example : setting.schema().path("examples")) {
      assertEquals(List.of(), Fixtures.violations(schema, example), "example " + example);
    }
  }

  @Test
  void freeFormSettingsAreThoseOfTheCatalogue() {
    Set<String> freeForm = new TreeSet<>();
    for (Setting setting : Fixtures.settings()) {
      if (setting.freeForm()) {
        freeForm.add(setting.path().spoken());
      }
    }
    Set<String> catalogue =
        Set.of(
            "labels",
            "features",
            "model_config",
            "options",
            "aimaster",
            "queue",
            "credential",
            "llm_gateway",
            "llm_scheduler",
            "SDProxy",
            "redisservice",
            "meta",
            "metrics[]",
            "networking.nacos[]",
            "containers[].resources",
            "autoscaler.behavior");
    assertEquals(new TreeSet<>(catalogue), freeForm);
  }

  @Test
  void secretsAreMarked() {
    Set<String> secrets = new TreeSet<>();
    for (Setting setting : Fixtures.settings()) {
      if (setting.flag("x-secret")) {
        secrets.add(setting.path().spoken());
      }
    }
    Set<String> expected =
        Set.of(
            "token",
            "dockerAuth",
            "storage[].git.password",
            "confidential.decryption_key",
            "credential");
    assertEquals(new TreeSet<>(expected), secrets);
  }

  @Test
  void factsThatSettingsNameExist() {
    for (Setting setting : Fixtures.settings()) {
      String name = setting.schema().path("x-facts").asText();
      if (!name.isEmpty()) {
        assertFalse(Fixtures.text("/easlint/facts/" + name + ".json").isEmpty());
      }
    }
  }
}
