package easlint.rego;

import static easlint.rego.PlanText.block;
import static easlint.rego.PlanText.blocks;
import static easlint.rego.PlanText.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a policy does, it ends within its budget and as an {@link EvaluationException}. */
class BudgetTest {
  private static final Limits LIMITS = new Limits(1_000_000, 16L << 20);

  @Test
  void loopsWithinLoopsRunOutOfSteps() {
    String plan = block("ResultSetAdd value:2");
    for (int depth = 0; depth < 9; depth++) {
      plan = block(with("Scan source:0 key:2 value:3", plan));
    }
    assertExceeded("steps", new PlanText().entry(plan), "[1,2,3,4,5,6,7,8,9,10]");
  }

  @Test
  void aTextThatDoublesRunsOutOfMemory() {
    List<String> statements = new ArrayList<>(List.of("AssignVar source:l0 target:2"));
    for (int i = 0; i < 60; i++) {
      statements.add("MakeArray capacity:2 target:3");
      statements.add("ArrayAppend value:l2 array:3");
      statements.add("ArrayAppend value:l2 array:3");
      statements.add("Call func:'concat args:[s0,l3] result:2");
    }
    assertExceeded("memory", new PlanText("").entry(block(statements)), "\"ab\"");
  }

  @Test
  void lookingAtAValueThatSharesItsPartsRunsOutOfSteps() {
    List<String> statements = new ArrayList<>();
    for (int target : List.of(2, 3)) {
      statements.add("AssignVar source:s0 target:" + target);
      for (int i = 0; i < 60; i++) {
        statements.add("MakeArray capacity:2 target:4");
        statements.add("ArrayAppend value:l" + target + " array:4");
        statements.add("ArrayAppend value:l" + target + " array:4");
        statements.add("AssignVar source:l4 target:" + target);
      }
    }
    for (String last : List.of("Equal a:l2 b:l3", "Call func:'json.marshal args:[l2] result:5")) {
      List<String> all = new ArrayList<>(statements);
      all.add(last);
      assertExceeded("steps", new PlanText("x").entry(block(all)), "{}");
    }
  }

  @Test
  void hugeWidthsRunOutOfMemory() {
    PlanText plan =
        new PlanText("%999999d".repeat(50))
            .entry(block("Call func:'sprintf args:[s0,l0] result:2"));
    assertExceeded("memory", plan, "[" + "1,".repeat(49) + "1]");
  }

  @Test
  void replacementsAndRangesAndShiftsRunOutOfMemory() {
    String text = "\"" + "a".repeat(20_000) + "\"";
    assertExceeded(
        "memory",
        new PlanText("a").entry(block("Call func:'replace args:[l0,s0,l0] result:2")),
        text);
    assertExceeded(
        "memory",
        new PlanText("a").entry(block("Call func:'regex.replace args:[l0,s0,l0] result:2")),
        text);
    assertExceeded("", callWithInputs("numbers.range", 2), "[1,100000000000]");
    assertExceeded("", callWithInputs("bits.lsh", 2), "[1" + "0".repeat(4000) + ",16777216]", 9999);
  }

  /** A plan that takes the arguments of a function from the input, an array. */
  private static PlanText callWithInputs(String function, int count) {
    List<String> statements = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      statements.add("MakeNumberInt value:" + i + " target:" + (2 + i));
      statements.add("Dot source:l0 key:l" + (2 + i) + " target:" + (10 + i));
      arguments.add("l" + (10 + i));
    }
    statements.add(
        "Call func:'" + function + " args:[" + String.join(",", arguments) + "] result:9");
    return new PlanText().entry(block(statements));
  }

  @Test
  void numbersThatSquareThemselvesRunOut() {
    List<String> statements = new ArrayList<>(List.of("AssignVar source:l0 target:2"));
    for (int i = 0; i < 60; i++) {
      statements.add("Call func:'mul args:[l2,l2] result:2");
    }
    assertExceeded("", new PlanText().entry(block(statements)), "1234567890123456789");
  }

  @Test
  void regularExpressionsThatBacktrackRunOutOfSteps() {
    assertExceeded("steps", match("(.*)(.*)(.*)(.*)(.*)(.*)d"), "\"" + "a".repeat(60) + "\"");
    assertExceeded("steps", match("(a*b?){20}c"), "\"" + "a".repeat(60) + "\"");
  }

  @Test
  void regularExpressionsThatMatchNothingInManyWaysArePaidOrRefused() {
    assertEquals("false", isValid("(?:^|\\A)?".repeat(24) + "\\z"));
    assertEquals("false", isValid("a(?:^|^)".repeat(3) + "(?:|){14}b"));
    assertEquals("true", isValid("^(a|b)?(c*)?(d|e|)$"));
    assertExceeded("steps", match("(?:^|^)".repeat(13) + "\\z"), "\"" + "a".repeat(200) + "\"");
  }

  private static String isValid(String pattern) {
    return BuiltinCall.answer("regex.is_valid", Values.of(pattern));
  }

  @Test
  void regularExpressionsThatNestRunOutOfStack() {
    assertExceeded("nesting", match("^(a|b)*$"), "\"" + "ab".repeat(50_000) + "\"");
  }

  private static PlanText match(String pattern) {
    return new PlanText(pattern).entry(block("Call func:'regex.match args:[s0,l0] result:2"));
  }

  @Test
  void callsThatNestTooDeeplyAreStopped() {
    PlanText plan =
        new PlanText()
            .function("again", "[0,1,3]", block("Call func:'again args:[l0,l1,l3] result:2"))
            .entry(block("Call func:'again args:[l0,l1,l0] result:2"));
    assertExceeded("nesting", plan, "{}");
  }

  @Test
  void valuesThatNestTooDeeplyAreStopped() {
    String wrap =
        with(
            "Scan source:0 key:2 value:3",
            block(
                "MakeArray capacity:1 target:4",
                "ArrayAppend value:l5 array:4",
                "AssignVar source:l4 target:5"));
    PlanText plan =
        new PlanText("x")
            .entry(
                block(
                    "AssignVar source:s0 target:5",
                    blocks(block(wrap)),
                    "Call func:'walk args:[l5] result:6"));
    assertExceeded("", plan, "[" + "1,".repeat(60_000) + "1]");
    PlanText hash =
        new PlanText("x")
            .entry(
                block("AssignVar source:s0 target:5", blocks(block(wrap)), "ResultSetAdd value:5"));
    assertExceeded("nesting", hash, "[" + "1,".repeat(60_000) + "1]");
  }

  private static void assertExceeded(String what, PlanText plan, String input) {
    assertExceeded(what, plan, input, LIMITS.bytes());
  }

  private static void assertExceeded(String what, PlanText plan, String input, long bytes) {
    Program program = plan.load();
    Value value = Values.parse(input);
    Evaluation evaluation = new Evaluation(program, new Limits(LIMITS.steps(), bytes), true);
    var error =
        assertThrows(
            EvaluationException.class, () -> program.results("main", value, null, evaluation));
    assertEquals(EvaluationException.Code.BUDGET_EXCEEDED, error.code(), error.getMessage());
    ErrorMessages.assertMentions(what, error);
  }
}
