package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AcceptedSpellingsTest {
  private final JsonNode published = Fixtures.json(Fixtures.text(Fixtures.PUBLISHED));

  @TestFactory
  Stream<DynamicTest> everySpellingOfTheTable() {
    return Fixtures.rows(Fixtures.text("/accepted-spellings.tsv")).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row.get(0), row.get(1))));
  }

  /** The published schema leads from the spelling to the schema of the documented setting. */
  private void check(String canonical, String spelling) {
    JsonNode schema = published;
    for (String segment : SettingPath.parse(spelling).segments()) {
      schema = resolved(schema).path("properties").path(segment);
      assertTrue(schema.isObject(), "the published schema has no key " + segment);
    }
    JsonNode documented = published.at(SettingPath.parse(canonical).reference().substring(1));
    assertEquals(documented, resolved(schema));
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? published.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  /** What the table calls printed is what the reference prints with a dot; nothing else is. */
  @Test
  void printedSpellings() {
    List<String> printed = new ArrayList<>();
    for (Setting setting : Fixtures.settings()) {
      for (Setting.Alias alias : setting.aliases()) {
        if (alias.printed()) {
          printed.add(alias.path().toString());
        }
      }
    }
    assertEquals(
        List.of(
            "/metadata/scheduling/spread.policy",
            "/runtime.enable_crash_block",
            "/unit.size",
            "/sinker/config/maxcompute.project",
            "/sinker/config/maxcompute.table",
            "/sinker/config/sls.project",
            "/sinker/config/sls.logstore"),
        printed);
  }

  @Test
  void noAliasIsAlsoASettingOrTheAliasOfAnother() {
    Set<String> taken = new HashSet<>();
    for (Setting setting : Fixtures.settings()) {
      assertTrue(taken.add(setting.path().toString()), setting.path()::toString);
    }
    for (Setting setting : Fixtures.settings()) {
      for (Setting.Alias alias : setting.aliases()) {
        assertTrue(taken.add(alias.path().toString()), alias.path()::toString);
      }
    }
  }

  @Test
  void everyReferenceOfThePublishedSchemaLeadsSomewhere() {
    for (JsonNode reference : published.findValues("$ref")) {
      assertTrue(published.at(reference.asText().substring(1)).isObject(), reference::asText);
    }
  }

  @Test
  void otherSpellingsSayWhichOneIsDocumented() {
    JsonNode name = published.at("/properties/name");
    assertTrue(name.path("deprecated").asBoolean());
    assertTrue(name.path("deprecationMessage").asText().contains("metadata.name"));
    JsonNode size = published.path("properties").path("unit.size");
    assertTrue(size.path("doNotSuggest").asBoolean(), "printed by the reference");
    assertTrue(size.path("deprecated").isMissingNode(), "printed by the reference");
  }

  @Test
  void theOtherCaseOfAKey() {
    assertEquals("shmSize", Spelling.otherCase("shm_size"));
    assertEquals("scale_strategies", Spelling.otherCase("scaleStrategies"));
    assertEquals("rpc.maxQueueSize", Spelling.otherCase("rpc.max_queue_size"));
    assertEquals("SDProxy", Spelling.otherCase("SDProxy"));
    assertEquals("name", Spelling.otherCase("name"));
  }

  @Test
  void aDotBelowFreeNamesBelongsToTheKey() {
    JsonNode features = published.at("/properties/features/properties");
    assertEquals(2, features.size(), features::toString);
    List<String> atTheTop = new ArrayList<>();
    published.path("properties").fieldNames().forEachRemaining(atTheTop::add);
    assertTrue(atTheTop.stream().noneMatch(key -> key.startsWith("features.")));
  }
}
