package easlint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published schema and the reader agree, so that an editor shows what easlint would say. What
 * no schema can know is left out: which rules, options and files exist, the calendar, brackets of
 * patterns.
 */
class ConfigSchemaTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        ConfigSchemaTest.class.getResourceAsStream("/easlint/schema/config.schema.json")) {
      assertNotNull(in);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean schemaAccepts(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  private static boolean readerAccepts(String json) {
    return !Configs.read(".easlint.json", json).hasErrors();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"$schema\": \"x\"}",
        "{\"extends\": \"strict\"}",
        "{\"extends\": [\"recommended\", \"strict\"]}",
        "{\"include\": \"deploy/**/*.json\", \"exclude\": []}",
        "{\"profile\": \"patch\"}",
        "{\"rules\": {\"structure/alias\": \"off\", \"structure/type\": {\"severity\": \"info\"}}}",
        "{\"rules\": {\"structure/alias\": {}}}",
        "{\"overrides\": []}",
        "{\"overrides\": [{\"files\": [\"a/\"], \"profile\": \"test\", \"rules\": {}}]}",
        "{\"overrides\": [{\"pointers\": [\"/a/**\"], \"rules\": {\"structure/alias\": \"off\"}}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"x\"}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\", \"files\": \"a.json\", \"pointer\": \"\","
            + " \"reason\": \"x\", \"expires\": \"2027-01-31\"}]}",
        "{\"policies\": [\"policies/\"]}",
        "{\"facts\": {\"region\": \"cn-hangzhou\", \"vswitches\": {\"v\": \"10.224.3.0/24\"},"
            + " \"gateways\": {\"g\": \"alb\"}, \"instanceTypes\": {\"t\": {\"gpu\": 2}}}}",
        "{\"extraKeys\": [\"/a\", \"/metadata/x-*\", \"/a~1b\"]}"
      })
  void bothAccept(String json) {
    assertEquals(
        true, readerAccepts(json), () -> Configs.describe(Configs.read("a.json", json)) + "");
    assertEquals(true, schemaAccepts(json), () -> SCHEMA.validate(json, InputFormat.JSON) + "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "{\"profil\": \"service\"}",
        "{\"$schema\": 1}",
        "{\"extends\": 1}",
        "{\"extends\": \"stict\"}",
        "{\"extends\": [[]]}",
        "{\"include\": []}",
        "{\"include\": [1]}",
        "{\"include\": \" \"}",
        "{\"exclude\": \"/a\"}",
        "{\"profile\": \"services\"}",
        "{\"profile\": null}",
        "{\"rules\": []}",
        "{\"rules\": {\"alias\": \"off\"}}",
        "{\"rules\": {\"structure/alias\": \"loud\"}}",
        "{\"rules\": {\"structure/alias\": true}}",
        "{\"rules\": {\"structure/alias\": {\"severity\": 1}}}",
        "{\"overrides\": {}}",
        "{\"overrides\": [1]}",
        "{\"overrides\": [{}]}",
        "{\"overrides\": [{\"files\": []}]}",
        "{\"overrides\": [{\"files\": [\"a\"], \"file\": \"b\"}]}",
        "{\"overrides\": [{\"pointers\": []}]}",
        "{\"overrides\": [{\"pointers\": [\"a\"]}]}",
        "{\"overrides\": [{\"pointers\": [\"/a\"], \"profile\": \"test\"}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\"}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \" \"}]}",
        "{\"suppressions\": [{\"reason\": \"x\"}]}",
        "{\"suppressions\": [{\"rule\": 1, \"reason\": \"x\"}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"x\", \"pointer\": \"a\"}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"x\", \"expires\": \"2027\"}]}",
        "{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"x\", \"until\": \"x\"}]}",
        "{\"policies\": {}}",
        "{\"policies\": [\"\"]}",
        "{\"facts\": []}",
        "{\"facts\": {\"zone\": \"x\"}}",
        "{\"facts\": {\"region\": \"\"}}",
        "{\"facts\": {\"vswitches\": {\"v\": \"10.0.0.256/8\"}}}",
        "{\"facts\": {\"vswitches\": {\"v\": \"10.0.0.0\"}}}",
        "{\"facts\": {\"gateways\": {\"g\": 1}}}",
        "{\"facts\": {\"instanceTypes\": {\"t\": {\"gpu\": -1}}}}",
        "{\"facts\": {\"instanceTypes\": {\"t\": {\"gpus\": 1}}}}",
        "{\"extraKeys\": [\"a\"]}",
        "{\"extraKeys\": [\"/a~\"]}"
      })
  void bothRefuse(String json) {
    assertEquals(false, readerAccepts(json), "the reader accepts");
    assertEquals(false, schemaAccepts(json), "the schema accepts");
  }
}
