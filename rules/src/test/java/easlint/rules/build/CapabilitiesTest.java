package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @Test
  void declareFunctionsAsThePinnedOpaDoes() throws IOException {
    Opa opa = Opa.find(ROOT, RulesCopy.OPA_VERSION, System.getenv(), new ArrayList<>());
    assumeTrue(opa != null, "the pinned opa is not installed");
    Map<String, JsonNode> current = new HashMap<>();
    for (JsonNode builtin : builtins(opa.run(List.of("capabilities", "--current")).out())) {
      current.put(builtin.path("name").asText(), withoutProse(builtin));
    }
    for (JsonNode builtin : builtins(Files.readString(ROOT.resolve(Sources.CAPABILITIES)))) {
      assertEquals(current.get(builtin.path("name").asText()), builtin);
    }
  }

  @Test
  void allowOnlyFunctionsWhoseResultDependsOnArgumentsAlone() throws IOException {
    for (JsonNode builtin : builtins(Files.readString(ROOT.resolve(Sources.CAPABILITIES)))) {
      assertFalse(builtin.path("nondeterministic").asBoolean(), builtin::toString);
      assertFalse(builtin.path("deprecated").asBoolean(), builtin::toString);
    }
  }

  private static JsonNode builtins(String capabilities) {
    JsonNode builtins = Json.read(capabilities).path("builtins");
    assertFalse(builtins.isEmpty());
    return builtins;
  }

  private static JsonNode withoutProse(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("description", "categories"));
    }
    node.forEach(CapabilitiesTest::withoutProse);
    return node;
  }
}
