package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import easlint.schema.table.FactTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FactsTest {
  private static final Path FACTS = Path.of("src/main/facts");

  @TestFactory
  Stream<DynamicTest> everyListHasTheFormOfTheFactsSchema() throws IOException {
    String text = Files.readString(Path.of("src/main/schema/facts.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
    return Fixtures.files(FACTS).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(schema, file)));
  }

  private static void check(Schema schema, Path file) throws IOException {
    JsonNode list = Fixtures.json(Files.readString(file));
    assertEquals(List.of(), Fixtures.violations(schema, list));
    assertFalse(LocalDate.parse(list.path("asOf").asText()).isAfter(LocalDate.of(2026, 11, 25)));
    List<String> values = list.path("values").findValuesAsText("value");
    assertEquals(values.stream().distinct().toList(), values, "a value stands twice");
  }

  @Test
  void theTableHoldsEveryList() throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : FactTable.lines()) {
      names.add(line.substring(0, line.indexOf('\t')) + ".json");
    }
    assertEquals(
        Fixtures.files(FACTS).stream().map(file -> file.getFileName().toString()).toList(), names);
    assertTrue(line("cuda-versions").startsWith("cuda-versions\t2026-04-03\t8.0\t9.0\t10.0"));
    assertTrue(line("metrics").contains("\tcpu=percent\t"));
  }

  @Test
  void patternsFindWhatTheyAreFor() {
    assertTrue(matches("processors", "easyrec-torch-2.4"));
    assertFalse(matches("processors", "easyrec-torch-2.5"));
    assertTrue(matches("metrics", "custom[lag]@pod[avg]"));
    assertFalse(matches("metrics", "custom"));
    assertTrue(matches("regions", "cn-shanghai-finance-1"));
    assertTrue(matches("regions", "cn-north-2-gov-1"));
    assertFalse(matches("regions", "cn-atlantis"));
    assertTrue(matches("gateways", "gw-abc"));
    assertTrue(matches("image-registries", "registry-vpc.cn-shanghai.aliyuncs.com/a/b:c"));
    assertFalse(matches("image-registries", "registry.example.com/a/b:c"));
  }

  private static boolean matches(String list, String value) {
    for (String column : line(list).split("\t", -1)) {
      if (column.startsWith("~") && Pattern.compile(column.substring(1)).matcher(value).find()) {
        return true;
      }
    }
    return false;
  }

  private static String line(String list) {
    for (String line : FactTable.lines()) {
      if (line.startsWith(list + "\t")) {
        return line;
      }
    }
    throw new AssertionError("the table has no list " + list);
  }
}
