package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.RuleSet;
import easlint.finding.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No message, help or argument repeats a secret, whatever is wrong with it. */
class NoSecretInMessagesTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SECRET = "98765432101";
  private static final Linter LINTER =
      new Linter(
          RuleCatalog.bundled(),
          new LintOptions(LintOptions.DEFAULT.profile(), RuleSet.STRICT, Set.of(), Set.of(), null));

  @TestFactory
  List<DynamicTest> everySecretOfTheTable() {
    List<DynamicTest> out = new ArrayList<>();
    for (String name : CompleteFiles.NAMES) {
      ObjectNode file = CompleteFiles.file(name);
      for (List<String> path : CompleteFiles.paths(file)) {
        TableSetting setting = TableSetting.find(path);
        if (setting != null && setting.has('X') && !setting.takes('o')) {
          out.add(DynamicTest.dynamicTest(path.toString(), () -> check(file, path)));
        }
      }
    }
    assertTrue(out.size() >= 4, "secrets are missing");
    return out;
  }

  @TestFactory
  List<DynamicTest> aVariableThatIsNamedLikeOne() {
    ObjectNode file = CompleteFiles.file("image");
    List<String> variable = List.of("containers", "0", "env", "0");
    ((ObjectNode) file.at("/containers/0/env/0")).put("name", "DB_PASSWORD");
    List<String> value = new ArrayList<>(variable);
    value.add("value");
    return List.of(DynamicTest.dynamicTest("env", () -> check(file, value)));
  }

  private static void check(ObjectNode file, List<String> path) {
    List<Respelled> spellings = new ArrayList<>(Respelled.all(file, path));
    spellings.add(new Respelled(file, path, path));
    for (Respelled spelling : spellings) {
      for (JsonNode value : values()) {
        WrongValue wrong = new WrongValue(value, "");
        ObjectNode tree = wrong.in(spelling.tree(), spelling.to());
        byte[] text = tree.toString().getBytes(StandardCharsets.UTF_8);
        LINTER.lint("service.json", text).findings().forEach(NoSecretInMessagesTest::isSilent);
      }
    }
  }

  private static List<JsonNode> values() {
    return List.of(
        NODES.textNode(SECRET),
        NODES.numberNode(Long.parseLong(SECRET)),
        NODES.arrayNode().add(SECRET),
        NODES.objectNode().put("value", SECRET));
  }

  private static void isSilent(Finding finding) {
    assertFalse(finding.args().toString().contains(SECRET), () -> finding.rule().id().text());
    for (Language language : Language.values()) {
      String said = Texts.message(finding, language) + Texts.help(finding, language);
      assertFalse(said.contains(SECRET), said);
    }
  }
}
