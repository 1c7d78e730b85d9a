package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.cli.CliFixture.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline of all test files: whatever happens to their layout, nothing old comes back. */
class BaselineOfTestDataTest {
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @TempDir private Path folder;
  private List<String> names = List.of();

  @BeforeEach
  void take() throws IOException {
    names = new ArrayList<>();
    for (String name : TestData.copyTo(folder)) {
      String text = read(name);
      if (text.indexOf('\0') < 0) {
        names.add(name);
      }
    }
    Files.writeString(folder.resolve(".easlint.yaml"), "extends: strict\ninclude: ['**']\n");
    Outcome before = TestData.run(folder, List.of("--format", "compact"));
    assertTrue(before.out().lines().count() > 500, before::err);
    Outcome taken = TestData.run(folder, List.of("baseline"));
    assertEquals(0, taken.code(), taken::err);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
  }

  private void nothingComesBack() {
    Outcome outcome = TestData.run(folder, List.of("--format", "compact", "--fail-on", "info"));
    List<String> back = outcome.out().lines().toList();
    assertEquals(List.of(), back.subList(0, Math.min(5, back.size())), outcome::err);
    assertEquals(0, outcome.code(), outcome::err);
  }

  @Test
  void linesInsertedAbove() throws IOException {
    for (String name : names) {
      String text = read(name);
      int brace = text.indexOf('{') + 1;
      write(name, text.substring(0, brace) + "\n\n\n" + text.substring(brace));
    }
    nothingComesBack();
  }

  @Test
  void otherLineEndsAndIndentation() throws IOException {
    for (String name : names) {
      String text = read(name).replace("\r\n", "\n").replaceAll("(?m)^( +)", "\t$1");
      write(name, text.replace("\n", "\r\n"));
    }
    nothingComesBack();
  }

  @Test
  void keysInReverseAndLaidOutAnew() throws IOException {
    int changed = 0;
    for (String name : names) {
      Path file = folder.resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      if (isWhole(bytes)) {
        JsonNode turned = turned(STRICT.readTree(bytes));
        Files.write(file, STRICT.writerWithDefaultPrettyPrinter().writeValueAsBytes(turned));
        changed++;
      }
    }
    assertTrue(changed > 300, "only " + changed + " files");
    nothingComesBack();
  }

  /** What is no JSON has no keys to move. */
  private static boolean isWhole(byte[] bytes) throws IOException {
    try {
      return STRICT.readTree(bytes) instanceof ObjectNode;
    } catch (JsonProcessingException broken) {
      return false;
    }
  }

  private static JsonNode turned(JsonNode node) {
    if (node instanceof ArrayNode list) {
      ArrayNode out = STRICT.createArrayNode();
      list.forEach(element -> out.add(turned(element)));
      return out;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    ObjectNode out = STRICT.createObjectNode();
    members.reversed().forEach(each -> out.set(each.getKey(), turned(each.getValue())));
    return out;
  }
}
