package easlint.rego;

import static easlint.rego.PlanText.block;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanCompilerTest {
  private static final Path PLAN =
      Path.of("src/test/resources/easlint/rego/differential/rules/plan.json");

  @Test
  void anUnknownStatementIsNamed() {
    assertRefused(new PlanText().entry(block("Teleport source:0")).text(), "TeleportStmt");
  }

  @Test
  void anUnknownFunctionIsNamed() {
    String call = "Call func:'http.send args:[l0] result:2";
    assertRefused(new PlanText().entry(block(call)).text(), "http.send");
  }

  @Test
  void unknownAndMissingFieldsAreNamed() {
    assertRefused(new PlanText().entry(block("MakeNull target:2 shape:3")).text(), "shape");
    assertRefused(new PlanText().entry(block("Dot source:l0 key:l1")).text(), "without target");
    assertRefused(new PlanText().entry(block("Scan source:0 key:2 value:3")).text(), "a block");
    assertRefused(new PlanText().entry(block("Len source:x0 target:3")).text(), "cannot be read");
  }

  @Test
  void impossibleReferencesAreRefused() {
    assertRefused(new PlanText().entry(block("ResultSetAdd value:s0")).text(), "string 0 of 0");
    assertRefused(new PlanText().entry(block("MakeNull target:-1")).text(), "variable: -1");
    assertRefused(new PlanText().entry(block("MakeNull target:99999999")).text(), "99999999");
  }

  @Test
  void textThatIsNoPlanIsRefused() {
    assertRefused("", "cannot be read");
    assertRefused("[]", "'{' was expected at byte 0");
    assertRefused("{\"plans\":{\"plans\":[{\"name\":\"main\"", "cannot be read");
  }

  private static void assertRefused(String plan, String part) {
    byte[] bytes = plan.getBytes(StandardCharsets.UTF_8);
    var error = assertThrows(PlanException.class, () -> Program.load(bytes));
    ErrorMessages.assertMentions(part, error);
  }

  @Test
  void theCompactFormMeansTheSame() throws IOException {
    byte[] json = Files.readAllBytes(PLAN);
    byte[] compact = PlanCompiler.compile(json);
    assertTrue(compact.length * 8 < json.length, compact.length + " of " + json.length);
    Value input = Values.parse("{\"config\":{\"containers\":[{\"port\":8080}]}}");
    assertEquals(findings(Program.load(json), input), findings(Program.load(compact), input));
    compact[1]++;
    var error = assertThrows(PlanException.class, () -> Program.load(compact));
    ErrorMessages.assertMentions("version", error);
  }

  @Test
  void theOrderOfMembersDoesNotMatter() throws IOException {
    byte[] json = Files.readAllBytes(PLAN);
    Value input = Values.parse("{\"config\":{\"containers\":[{\"port\":8080}]}}");
    String sorted = Values.json(Values.parse(new String(json, StandardCharsets.UTF_8)));
    Program program = Program.load(sorted.getBytes(StandardCharsets.UTF_8));
    assertEquals(findings(Program.load(json), input), findings(program, input));
  }

  private static Value findings(Program program, Value input) {
    Value found =
        program.evaluate("easlint/main/findings", input, Values.parse("{}"), Limits.DEFAULT);
    assertTrue(found.size() > 0, "no findings");
    return found;
  }
}
