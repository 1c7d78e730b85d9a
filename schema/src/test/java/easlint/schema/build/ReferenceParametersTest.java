package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferenceParametersTest {
  private static final List<List<String>> ROWS =
      Fixtures.rows(Fixtures.text("/reference-parameters.tsv"));
  private final Map<String, Setting> settings = new HashMap<>();

  ReferenceParametersTest() {
    for (Setting setting : Fixtures.settings()) {
      settings.put(setting.path().toString(), setting);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyParameterIsThere() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check(row)));
  }

  @Test
  void theTableHoldsTheWholeReference() {
    assertTrue(ROWS.size() >= 100, "rows: " + ROWS.size());
    List<String> documented = new ArrayList<>();
    for (Setting setting : settings.values()) {
      if (setting.schema().path("x-source").asText().equals("documented")) {
        documented.add(setting.path().toString());
      }
    }
    documented.removeAll(ROWS.stream().map(List::getFirst).toList());
    List<String> carriers =
        List.of(
            "/metadata/scheduling/spread",
            "/sinker/config/maxcompute",
            "/sinker/config/sls",
            "/cloud/computing/instances/*",
            "/containers/*",
            "/containers/*/env/*",
            "/storage/*");
    documented.removeAll(carriers);
    assertEquals(List.of(), documented, "called documented, but not in the table");
  }

  private void check(List<String> row) {
    @Nullable Setting setting = settings.get(row.getFirst());
    assertNotNull(setting, "the schema has no " + row.getFirst());
    JsonNode schema = setting.schema();
    assertEquals(row.get(1), String.join(" ", setting.types()), "type");
    assertEquals(row.get(2), text(schema, "default"), "default");
    assertEquals(row.get(3), bounds(schema), "bounds");
    assertEquals(row.get(4), setting.required().isEmpty() ? "-" : setting.required(), "required");
    assertEquals("documented", schema.path("x-source").asText(), "source");
    assertEquals(row.get(5), schema.path("x-reference").asText(), "section");
  }

  private static String text(JsonNode schema, String member) {
    return schema.has(member) ? schema.get(member).toString() : "-";
  }

  private static String bounds(JsonNode schema) {
    List<String> bounds = new ArrayList<>();
    if (schema.has("enum")) {
      bounds.add("in");
      for (JsonNode value : schema.get("enum")) {
        if (!value.asText().isEmpty()) {
          bounds.add(value.asText());
        }
      }
    }
    add(bounds, ">", schema.path("exclusiveMinimum"));
    add(bounds, ">=", schema.path("minimum"));
    add(bounds, "<=", schema.path("maximum"));
    return bounds.isEmpty() ? "-" : String.join(" ", bounds);
  }

  private static void add(List<String> bounds, String sign, JsonNode bound) {
    if (!bound.isMissingNode()) {
      bounds.add(sign + bound);
    }
  }
}
