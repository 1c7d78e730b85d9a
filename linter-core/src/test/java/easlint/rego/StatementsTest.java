package easlint.rego;

import static easlint.rego.PlanText.block;
import static easlint.rego.PlanText.blocks;
import static easlint.rego.PlanText.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The statements whose meaning surprises, in plans written by hand. */
class StatementsTest {
  private static final String FIRST = "ResultSetAdd value:s0";
  private static final String SECOND = "ResultSetAdd value:s1";
  private static final String THIRD = "ResultSetAdd value:s2";

  private static PlanText plan() {
    return new PlanText("1st", "2nd", "3rd");
  }

  @Test
  void breakZeroLeavesItsOwnBlockOnly() {
    PlanText plan =
        plan().entry(block(blocks(block("Break index:0", FIRST), block(SECOND)), add(THIRD)));
    assertEquals("[\"2nd\",\"3rd\"]", Values.json(plan.results("{}")));
  }

  @Test
  void breakOneLeavesTheBlockAroundToo() {
    PlanText plan =
        plan()
            .entry(block(blocks(block("Break index:1"), block(FIRST)), add(SECOND)), block(THIRD));
    assertEquals("[\"3rd\"]", Values.json(plan.results("{}")));
  }

  @Test
  void breakTwoLeavesThreeBlocks() {
    String inner = blocks(block("Break index:2"), block(FIRST));
    PlanText plan = plan().entry(block(blocks(block(inner, FIRST)), add(SECOND)), block(THIRD));
    assertEquals("[\"3rd\"]", Values.json(plan.results("{}")));
  }

  private static String add(String statement) {
    return blocks(block(statement));
  }

  @Test
  void anUndefinedStatementGoesOnWithTheNextElement() {
    PlanText plan =
        plan()
            .entry(
                block(
                    with(
                        "Scan source:0 key:2 value:3",
                        block("IsArray source:l3", "ResultSetAdd value:2")),
                    add(THIRD)));
    assertEquals("[0,2,\"3rd\"]", Values.json(plan.results("[[],1,[]]")));
  }

  @Test
  void aLoopCountsAsTwoBlocksToABreak() {
    String scan =
        with("Scan source:0 key:2 value:3", block("ResultSetAdd value:2", "Break index:%d"));
    PlanText one = plan().entry(block(scan.formatted(1), FIRST));
    assertEquals("[0,\"1st\"]", Values.json(one.results("[5,6]")), "the loop is left");
    PlanText two = plan().entry(block(blocks(block(scan.formatted(2), FIRST)), add(SECOND)));
    assertEquals("[0,\"2nd\"]", Values.json(two.results("[5,6]")), "and the block around it");
  }

  @Test
  void aScanOfAScalarDoesNothing() {
    PlanText plan =
        plan().entry(block(with("Scan source:0 key:2 value:3", block(FIRST)), add(SECOND)));
    assertEquals("[\"2nd\"]", Values.json(plan.results("5")));
  }

  @Test
  void notIsDefinedWhenItsBlockIsNot() {
    String isArray = block("IsArray source:l0");
    PlanText plan = plan().entry(block(with("Not", isArray), FIRST), block(SECOND));
    assertEquals("[\"2nd\"]", Values.json(plan.results("[]")));
    assertEquals("[\"1st\",\"2nd\"]", Values.json(plan.results("{}")));
  }

  @Test
  void aRuleIsAskedOnceAndAgainInsideWith() {
    String call = "Call func:'rule args:[l0,l1] result:3";
    PlanText plan =
        new PlanText("x")
            .rule("rule", block("Dot source:l0 key:s0 target:2", "ReturnLocal source:2"))
            .entry(
                block(
                    call,
                    "ResultSetAdd value:3",
                    "MakeNumberInt value:9 target:4",
                    with("With local:0 path:[0] value:l4", block(call, "ResultSetAdd value:3")),
                    call,
                    "MakeArray capacity:1 target:5",
                    "ArrayAppend value:l3 array:5",
                    "ResultSetAdd value:5"));
    assertEquals("[1,9,[1]]", Values.json(plan.results("{\"x\":1}")));
  }

  @Test
  void aRuleThatIsUndefinedIsNotAskedAgain() {
    String call = blocks(block("Call func:'rule args:[l0,l1] result:3"));
    PlanText plan =
        plan().rule("rule", block("IsArray source:l0", "ReturnLocal source:2")).entry(block(call));
    long once = stepsOf(plan);
    plan.entry(block(call, call, call));
    assertEquals(once, stepsOf(plan));
  }

  private static long stepsOf(PlanText plan) {
    Program program = plan.load();
    for (long steps = 1; steps < 100; steps++) {
      try {
        program.results(
            "main",
            Values.parse("{}"),
            null,
            new Evaluation(program, new Limits(steps, 9999), true));
        return steps;
      } catch (EvaluationException e) {
        assertEquals(EvaluationException.Code.BUDGET_EXCEEDED, e.code());
      }
    }
    throw new AssertionError("more than 99 steps");
  }

  @Test
  void aDynamicCallTellsMissingRulesFromUndefinedOnes() {
    // As the planner writes data[name]: the rule, else base data behind it, inside four blocks.
    String lookup =
        blocks(
            block(
                blocks(
                    block(
                        blocks(
                            block(
                                "CallDynamic args:[0,1] path:[s0,l0] result:4",
                                "ResultSetAdd value:4",
                                "Break index:2")),
                        add(SECOND)))));
    PlanText plan =
        new PlanText("g0", "base", "after")
            .rule("yes", block("MakeNumberInt value:5 target:2", "ReturnLocal source:2"))
            .rule("undefined", block("IsArray source:l0", "ReturnLocal source:2"))
            .entry(block(lookup), block("ResultSetAdd value:s2"));
    assertEquals("[5,\"after\"]", Values.json(plan.results("\"yes\"")));
    assertEquals("[\"after\"]", Values.json(plan.results("\"undefined\"")));
    assertEquals("[\"after\",\"base\"]", Values.json(plan.results("\"missing\"")));
    assertEquals("[\"after\",\"base\"]", Values.json(plan.results("7")));
  }

  @Test
  void withReplacesAPathAndPutsItBack() {
    PlanText plan =
        new PlanText("a", "b")
            .entry(
                block(
                    "MakeNumberInt value:9 target:2",
                    with("With local:0 path:[0,1] value:l2", block("ResultSetAdd value:0")),
                    "ResultSetAdd value:0"));
    assertEquals(
        "[{\"a\":1,\"c\":2},{\"a\":{\"b\":9},\"c\":2}]",
        Values.json(plan.results("{\"a\":1,\"c\":2}")));
  }

  @Test
  void twoValuesForOneRuleAreAConflict() {
    PlanText plan =
        plan().entry(block("AssignVarOnce source:s0 target:2", "AssignVarOnce source:s1 target:2"));
    assertConflict(plan, "two values");
    PlanText same =
        plan()
            .entry(
                block(
                    "AssignVarOnce source:s0 target:2", "AssignVarOnce source:s0 target:2", FIRST));
    assertEquals("[\"1st\"]", Values.json(same.results("{}")));
  }

  @Test
  void twoValuesForOneKeyAreAConflict() {
    PlanText plan =
        plan()
            .entry(
                block(
                    "MakeObject target:2",
                    "ObjectInsertOnce key:s0 value:s1 object:2",
                    "ObjectInsertOnce key:s0 value:s2 object:2"));
    assertConflict(plan, "\"1st\"");
  }

  private static void assertConflict(PlanText plan, String part) {
    var error = assertThrows(EvaluationException.class, () -> plan.results("{}"));
    assertEquals(EvaluationException.Code.CONFLICT, error.code());
    ErrorMessages.assertMentions(part, error);
  }

  @Test
  void objectsAreMergedWithTheFirstOneWinning() {
    PlanText plan =
        new PlanText("a", "b")
            .entry(
                block(
                    "Dot source:l0 key:s0 target:2",
                    "Dot source:l0 key:s1 target:3",
                    "ObjectMerge a:2 b:3 target:4",
                    "ResultSetAdd value:4"));
    String input = "{\"a\":{\"x\":1,\"n\":{\"p\":1}},\"b\":{\"x\":2,\"n\":{\"q\":2}}}";
    assertEquals("[{\"n\":{\"p\":1,\"q\":2},\"x\":1}]", Values.json(plan.results(input)));
  }

  @Test
  void aPlanThatAppendsToWhatItHasNotMadeIsStopped() {
    PlanText plan = plan().entry(block("ArrayAppend value:s0 array:0"));
    var error = assertThrows(EvaluationException.class, () -> plan.results("{}"));
    assertEquals(EvaluationException.Code.INTERNAL, error.code());
  }

  @Test
  void anEntryPointWithoutAValueIsAnError() {
    Program program = plan().entry(block("IsArray source:l0", FIRST)).load();
    Value empty = Values.parse("{}");
    var undefined =
        assertThrows(
            EvaluationException.class,
            () -> program.evaluate("main", empty, empty, Limits.DEFAULT));
    assertEquals(EvaluationException.Code.UNDEFINED_RESULT, undefined.code());
    var unknown =
        assertThrows(
            EvaluationException.class,
            () -> program.evaluate("other", empty, empty, Limits.DEFAULT));
    assertEquals(EvaluationException.Code.UNDEFINED_ENTRYPOINT, unknown.code());
    ErrorMessages.assertMentions("other", unknown);
  }
}
