package easlint.rego;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of OPA's compliance cases, as tools/opa-compliance writes it. */
final class ComplianceCase {
  private static final Limits LIMITS = new Limits(20_000_000, 1L << 30);

  private final Value line;

  ComplianceCase(String json) {
    line = Values.parse(json);
  }

  String note() {
    return text("note");
  }

  /** {@return why the plan cannot be loaded, or null if it can} */
  @Nullable String unsupported() {
    if (get("plan_error") != null) {
      return "no plan";
    }
    try {
      load();
      return null;
    } catch (PlanException e) {
      return e.getMessage();
    }
  }

  private Program load() {
    return Program.load(text("plan").getBytes(StandardCharsets.UTF_8));
  }

  /** {@return how the engine's answer differs from the expected one, or null if it does not} */
  @Nullable String difference() {
    boolean errorWanted = get("want_error") != null || get("want_error_code") != null;
    boolean strict = Values.TRUE.equals(get("strict_error"));
    Program program = load();
    SetValue results;
    try {
      Evaluation evaluation = new Evaluation(program, LIMITS, strict);
      String entry = program.entrypoints().getFirst();
      results = program.results(entry, input(), data(), evaluation);
    } catch (EvaluationException e) {
      return errorWanted && e.code() == wantedCode() ? null : e.code() + ": " + e.getMessage();
    }
    if (errorWanted) {
      return "an error was wanted, not " + results;
    }
    return difference(results);
  }

  private @Nullable String difference(SetValue results) {
    Value defined = get("want_defined");
    if (defined != null) {
      return (results.size() > 0) == Values.TRUE.equals(defined) ? null : "got " + results;
    }
    Value wanted = get("want_result");
    if (wanted == null) {
      return "the case wants nothing";
    }
    Value expected = normalized(Values.array(Arguments.elements(wanted)));
    Value actual = normalized(Values.array(results.keys()));
    return expected.equals(actual) ? null : "wanted " + expected + ", got " + actual;
  }

  /** Results as a set of their JSON form, with the bindings sorted where the case says so. */
  private Value normalized(Value results) {
    List<Value> out = new ArrayList<>();
    for (Value result : Arguments.elements(results)) {
      Value plain = Values.parse(Values.json(result));
      out.add(Values.TRUE.equals(get("sort_bindings")) ? sortedBindings(plain) : plain);
    }
    return Values.set(out);
  }

  private static Value sortedBindings(Value bindings) {
    ObjectValue out = new ObjectValue();
    for (Value name : bindings.keys()) {
      Value value = Content.member(bindings, name);
      boolean array = value.kind() == Value.Kind.ARRAY;
      out.put(name, array ? Values.array(Values.sorted(Arguments.elements(value))) : value);
    }
    return out;
  }

  private EvaluationException.Code wantedCode() {
    Value code = get("want_error_code");
    return code != null && code.text().equals("eval_conflict_error")
        ? EvaluationException.Code.CONFLICT
        : EvaluationException.Code.FUNCTION_ERROR;
  }

  private @Nullable Value input() {
    Value input = get("input");
    return input == null ? null : untagged(input);
  }

  private Value data() {
    Value data = get("data");
    return data == null || data.kind() == Value.Kind.NULL ? new ObjectValue() : data;
  }

  private static Value untagged(Value tagged) {
    Value content = tagged.at(1);
    return switch (tagged.at(0).text()) {
      case "array" -> Values.array(untaggedAll(content));
      case "set" -> Values.set(untaggedAll(content));
      case "object" -> {
        ObjectValue out = new ObjectValue();
        for (Value member : Arguments.elements(content)) {
          out.put(untagged(member.at(0)), untagged(member.at(1)));
        }
        yield out;
      }
      default -> content;
    };
  }

  private static List<Value> untaggedAll(Value array) {
    List<Value> out = new ArrayList<>();
    for (Value element : Arguments.elements(array)) {
      out.add(untagged(element));
    }
    return out;
  }

  private @Nullable Value get(String name) {
    return line.get(Values.of(name));
  }

  private String text(String name) {
    Value value = get(name);
    return value == null ? "" : value.text();
  }
}
