package easlint.rules;

import easlint.check.Check;
import easlint.check.CheckContext;
import easlint.check.CheckFailure;
import easlint.check.CheckInput;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.rego.EvaluationException;
import easlint.rego.Limits;
import easlint.rego.Program;
import easlint.rego.Value;
import easlint.rego.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the rules of the catalogue that are written in Rego. */
public final class RulesCheck implements Check {
  private static final String ENTRYPOINT = "easlint/main/findings";
  private static final Value NO_DATA = Values.object(Map.of());

  private final Program program;
  private final List<RuleId> rules;

  /**
   * A check of these rules.
   *
   * @param program the compiled rules
   * @param rules their ids, to find the one that fails
   */
  public RulesCheck(Program program, List<RuleId> rules) {
    this.program = program;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public List<Finding> run(CheckInput input, CheckContext context) {
    Report report = new Report(input.config(), context);
    try {
      return report.of(evaluate(input, context, context.off()));
    } catch (EvaluationException e) {
      return oneByOne(input, context, report);
    }
  }

  private Value evaluate(CheckInput input, CheckContext context, Set<RuleId> off) {
    return program.evaluate(
        ENTRYPOINT, InputBuilder.of(input, context, off), NO_DATA, Limits.DEFAULT);
  }

  /** After a failure: which rule it is, and what the others find. */
  private List<Finding> oneByOne(CheckInput input, CheckContext context, Report report) {
    List<Finding> out = new ArrayList<>();
    for (RuleId rule : rules) {
      if (context.off().contains(rule)) {
        continue;
      }
      Set<RuleId> off = new HashSet<>(rules);
      off.remove(rule);
      try {
        out.addAll(report.of(evaluate(input, context, off)));
      } catch (EvaluationException e) {
        out.add(CheckFailure.of(rule.text(), e, input, context));
      }
    }
    return out;
  }
}
