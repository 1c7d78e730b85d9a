package easlint.check;

import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.json.Document;
import easlint.json.SyntaxProblem;
import easlint.json.TreeSearch;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports what the parser found: the rules {@code syntax/*}. */
public final class SyntaxCheck implements Check {
  private static final String CATEGORY = "syntax/";

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public List<Finding> run(CheckInput input, CheckContext context) {
    List<Finding> out = new ArrayList<>();
    for (SyntaxProblem problem : input.document().problems()) {
      Rule rule = context.catalog().rule(CATEGORY + problem.kind().id());
      if (!context.off().contains(rule.id())) {
        out.add(finding(rule, problem, input.document()));
      }
    }
    return out;
  }

  private static Finding finding(Rule rule, SyntaxProblem problem, Document document) {
    boolean key = problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY;
    List<Related> related = new ArrayList<>();
    for (TextRange range : problem.related()) {
      String pointer = TreeSearch.pointer(document.root(), range).toString();
      related.add(new Related("", pointer, range, key ? "first" : "opener", Map.of()));
    }
    return new Finding(
        rule,
        problem.variant(),
        rule.severity(problem.variant()),
        problem.pointer().toString(),
        key ? Part.KEY : Part.VALUE,
        problem.range(),
        problem.args(),
        related,
        List.of());
  }
}
