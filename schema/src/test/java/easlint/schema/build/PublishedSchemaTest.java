package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedSchemaTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Schema PUBLISHED = Fixtures.schema(Fixtures.PUBLISHED);
  private static final Schema CANONICAL = Fixtures.schema(Fixtures.VALIDATION);

  @Test
  void isAValidSchema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema meta =
        registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    for (String resource : List.of(Fixtures.PUBLISHED, Fixtures.CANONICAL, Fixtures.VALIDATION)) {
      JsonNode schema = Fixtures.json(Fixtures.text(resource));
      assertEquals(List.of(), Fixtures.violations(meta, schema), resource);
    }
  }

  @TestFactory
  Stream<DynamicTest> acceptsGoodFiles() throws IOException {
    return Fixtures.files(RESOURCES.resolve("good")).stream().map(PublishedSchemaTest::accepts);
  }

  private static DynamicTest accepts(Path file) {
    return DynamicTest.dynamicTest(
        file.getFileName().toString(),
        () -> {
          JsonNode instance = Fixtures.json(Files.readString(file));
          assertEquals(List.of(), Fixtures.violations(PUBLISHED, instance));
        });
  }

  @TestFactory
  Stream<DynamicTest> rejectsBadFilesForTheRightReason() throws IOException {
    Path folder = RESOURCES.resolve("bad");
    List<List<String>> rows = Fixtures.rows(Files.readString(folder.resolve("expected.tsv")));
    Set<String> named = new HashSet<>();
    rows.forEach(row -> named.add(row.getFirst()));
    for (Path file : Fixtures.files(folder)) {
      assertTrue(named.contains(file.getFileName().toString()), file + " has no expectation");
    }
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> rejects(folder, row)));
  }

  /** All violations stand at the expected place; what a failed anyOf tried may be listed too. */
  private static void rejects(Path folder, List<String> row) throws IOException {
    JsonNode instance = Fixtures.json(Files.readString(folder.resolve(row.getFirst())));
    List<String> violations = Fixtures.violations(PUBLISHED, instance);
    boolean alternatives = row.get(2).equals("anyOf");
    assertTrue(!violations.isEmpty(), "accepted");
    for (String violation : violations) {
      assertTrue(violation.startsWith(row.get(1) + " "), violation);
      assertTrue(alternatives || violation.endsWith(" " + row.get(2)), violation);
    }
  }

  /** Where a good file is in the documented spelling and form, the canonical schema agrees. */
  @Test
  void agreesWithTheCanonicalSchema() throws IOException {
    for (String name :
        List.of(
            "image",
            "processor",
            "custom-processor",
            "resources",
            "spot",
            "rollout",
            "probes",
            "surge-count",
            "container-parts")) {
      Path file = RESOURCES.resolve("good/" + name + ".json");
      JsonNode instance = Fixtures.json(Files.readString(file));
      assertEquals(List.of(), Fixtures.violations(CANONICAL, instance), name);
    }
  }

  /** What the published schema refuses, the canonical one refuses at the same place. */
  @TestFactory
  Stream<DynamicTest> refusesNothingThatTheCanonicalSchemaAccepts() throws IOException {
    Path folder = RESOURCES.resolve("bad");
    Set<String> otherwise = Set.of("name-empty.json", "keepalive-alias.json", "top-level-rpc.json");
    return Fixtures.rows(Files.readString(folder.resolve("expected.tsv"))).stream()
        .filter(row -> !otherwise.contains(row.getFirst()) && !row.get(1).contains("unit."))
        .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> canonicalRefuses(folder, row)));
  }

  private static void canonicalRefuses(Path folder, List<String> row) throws IOException {
    JsonNode instance = Fixtures.json(Files.readString(folder.resolve(row.getFirst())));
    List<String> violations = Fixtures.violations(CANONICAL, instance);
    assertTrue(violations.stream().anyMatch(text -> text.startsWith(row.get(1) + " ")));
  }

  @Test
  void acceptsTheCleanFilesOfTheCorpus() throws IOException {
    @Nullable String corpus = System.getenv("EASLINT_CORPUS");
    Assumptions.assumeTrue(
        corpus != null && !corpus.isEmpty(),
        "skipped: EASLINT_CORPUS names no folder of real service files");
    Path folder = Path.of(String.valueOf(corpus));
    int clean = 0;
    for (List<String> row : Fixtures.rows(Files.readString(folder.resolve("EXPECTED.tsv")))) {
      if (row.get(2).equals("no") && row.get(3).equals("-")) {
        JsonNode instance = Fixtures.json(Files.readString(folder.resolve(row.getFirst())));
        assertEquals(List.of(), Fixtures.violations(PUBLISHED, instance), row.getFirst());
        clean++;
      }
    }
    assertTrue(clean > 0, "EXPECTED.tsv calls no file clean");
  }
}
