package easlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.rego.Builtins;
import easlint.rego.Limits;
import easlint.rego.Program;
import easlint.rego.Value;
import easlint.rego.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine finds what OPA finds: for every case of every rule's tests the build of the rules
 * records the answer of {@code opa eval}, and compares the record anew wherever {@code opa} is
 * installed.
 */
class RecordedCasesTest {
  private static final Path RULES = Path.of("..", "rules");
  private static final Value NO_DATA = Values.object(Map.of());

  @TestFactory
  List<DynamicTest> everyCaseOfEveryRule() throws IOException {
    Program program = program();
    Value cases = Values.parse(Files.readString(RULES.resolve("compiled/recorded.json")));
    List<DynamicTest> out = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Value each = cases.at(i);
      String rule = text(each, "rule");
      out.add(
          DynamicTest.dynamicTest(
              rule + ": " + text(each, "case"),
              () -> assertEquals(expected(each), actual(program, each, rule))));
    }
    assertTrue(!out.isEmpty(), "nothing was recorded");
    return out;
  }

  @Test
  void rulesUseOnlyFunctionsOfTheEngine() throws IOException {
    Value builtins =
        member(Values.parse(Files.readString(RULES.resolve("capabilities.json"))), "builtins");
    Set<String> unknown = new HashSet<>();
    for (int i = 0; i < builtins.size(); i++) {
      unknown.add(text(builtins.at(i), "name"));
    }
    unknown.removeAll(Builtins.names());
    unknown.remove("assign"); // := of the language, which the compiler turns into statements
    assertEquals(Set.of(), unknown);
  }

  private static Program program() throws IOException {
    return Program.load(Files.readAllBytes(RULES.resolve("compiled/plan.json")));
  }

  private static String expected(Value recorded) {
    List<Value> findings = new ArrayList<>();
    Value list = member(recorded, "findings");
    for (int i = 0; i < list.size(); i++) {
      findings.add(list.at(i));
    }
    return Values.json(Values.set(findings));
  }

  private static String actual(Program program, Value recorded, String rule) {
    Value all =
        program.evaluate(
            "easlint/main/findings", member(recorded, "input"), NO_DATA, Limits.DEFAULT);
    List<Value> own = new ArrayList<>();
    for (Value finding : all.keys()) {
      if (text(finding, "rule").equals(rule)) {
        own.add(finding);
      }
    }
    return Values.json(Values.set(own));
  }

  private static String text(Value object, String name) {
    return member(object, name).text();
  }

  private static Value member(Value object, String name) {
    Value value = object.get(Values.of(name));
    assertNotNull(value, name);
    return value;
  }
}
