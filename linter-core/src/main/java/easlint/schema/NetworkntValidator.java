package easlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import easlint.json.JsonParser;
import easlint.service.CanonicalConfig;
import easlint.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The validator of networknt, with the schema that the build derives from the authored one. */
final class NetworkntValidator implements Validator {
  private static final String SCHEMA = "/easlint/schema/validation.schema.json";

  private final Schema schema;

  private NetworkntValidator(Schema schema) {
    this.schema = schema;
  }

  /** {@return a validator of service configurations} */
  static NetworkntValidator bundled() {
    LibraryLogging.silence();
    try (InputStream in = NetworkntValidator.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("easlint is incomplete: the schema is missing");
      }
      Source text = Source.decode(SCHEMA, in.readAllBytes());
      JsonNode schema = PlainNodes.of(Objects.requireNonNull(JsonParser.parse(text).root()));
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      return new NetworkntValidator(registry.getSchema(schema));
    } catch (IOException e) {
      throw new IllegalStateException("easlint is incomplete: the schema cannot be read", e);
    }
  }

  @Override
  public List<Violation> validate(CanonicalConfig config) {
    List<Violation> out = new ArrayList<>();
    for (Error error : schema.validate(CanonicalNodes.of(config.root()))) {
      out.add(violation(error));
    }
    return out;
  }

  private static Violation violation(Error error) {
    String schema = error.getSchemaLocation().toString();
    List<String> instance = segments(error.getInstanceLocation());
    return new Violation(error.getKeyword(), instance, schema, arguments(error));
  }

  /** What the keyword says in the schema; of {@code required}, which property is missing. */
  private static List<String> arguments(Error error) {
    JsonNode node = error.getSchemaNode();
    if (error.getProperty() != null) {
      return List.of(error.getProperty());
    }
    List<String> out = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> out.add(each.asText()));
    } else {
      out.add(node.asText());
    }
    return out;
  }

  private static List<String> segments(NodePath path) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      out.add(path.getElement(i).toString());
    }
    return out;
  }
}
