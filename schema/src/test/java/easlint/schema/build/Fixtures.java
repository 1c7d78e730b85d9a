package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of this module read: the products of the build, and the tables beside them. */
final class Fixtures {
  static final String PUBLISHED = "/easlint/schema/eas-service.schema.json";
  static final String CANONICAL = "/easlint/schema/canonical.schema.json";
  static final String VALIDATION = "/easlint/schema/validation.schema.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Fixtures() {}

  static String text(String resource) {
    try (InputStream in = Fixtures.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the rows of a table of tab-separated columns, without its comments} */
  static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (!line.startsWith("#")) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    return rows;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  static Schema schema(String resource) {
    return REGISTRY.getSchema(text(resource), InputFormat.JSON);
  }

  /** {@return place and keyword of each violation, as {@code /metadata/cpu type}} */
  static List<String> violations(Schema schema, JsonNode instance) {
    List<String> violations = new ArrayList<>();
    for (Error error : schema.validate(instance)) {
      violations.add(error.getInstanceLocation() + " " + error.getKeyword());
    }
    return violations;
  }

  static List<Setting> settings() {
    return Setting.all((ObjectNode) json(text(CANONICAL)));
  }
}
