package easlint.rules;

import easlint.check.Anchor;
import easlint.check.CheckContext;
import easlint.check.Place;
import easlint.check.Places;
import easlint.finding.Finding;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.rego.Value;
import easlint.rego.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules return, paths and arguments, into findings with places and texts. */
final class Report {
  private final Places places;
  private final CheckContext context;
  private final TextSpans spans;

  Report(Places places, CheckContext context, TextSpans spans) {
    this.places = places;
    this.context = context;
    this.spans = spans;
  }

  /** {@return the findings in a set of results} */
  List<Finding> of(Value results) {
    List<Finding> out = new ArrayList<>();
    for (Value result : results.keys()) {
      Finding finding = finding(result);
      if (finding != null) {
        out.add(finding);
      }
    }
    return out;
  }

  private @Nullable Finding finding(Value result) {
    Rule rule = context.catalog().rule(text(result, "rule"));
    Place place = places.of(anchor(result));
    if (place == null) {
      return null;
    }
    String variant = text(result, "variant");
    return new Finding(
        rule,
        variant,
        rule.severity(variant),
        place.pointer(),
        place.part(),
        place.range(),
        args(result),
        related(result),
        List.of());
  }

  private List<Related> related(Value result) {
    Value list = member(result, "related");
    List<Related> out = new ArrayList<>();
    for (int i = 0; list != null && i < list.size(); i++) {
      Value each = list.at(i);
      Place place = places.of(anchor(each));
      if (place != null) {
        String label = text(each, "label");
        out.add(new Related("", place.pointer(), place.range(), label, args(each)));
      }
    }
    return out;
  }

  private Anchor anchor(Value result) {
    List<String> path = path(result);
    switch (text(result, "part")) {
      case "key" -> {
        return new Anchor.Key(path);
      }
      case "missing" -> {
        return new Anchor.Missing(path);
      }
      default -> {}
    }
    Value span = member(result, "span");
    if (span != null) {
      return new Anchor.Span(path, (int) span.at(0).longValue(), (int) span.at(1).longValue());
    }
    String part = text(result, "text");
    return part.isEmpty() ? new Anchor.Value(path) : spans.first(path, part);
  }

  private static List<String> path(Value result) {
    Value path = member(result, "path");
    if (path == null) {
      throw new IllegalStateException("a rule returned a finding without a path");
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      out.add(path.at(i).text());
    }
    return out;
  }

  private static Map<String, String> args(Value result) {
    Map<String, String> out = new HashMap<>();
    Value args = member(result, "args");
    if (args != null) {
      for (Value name : args.keys()) {
        Value value = args.get(name);
        out.put(name.text(), value == null ? "" : print(value));
      }
    }
    return out;
  }

  private static String print(Value value) {
    return value.kind() == Value.Kind.STRING ? value.text() : Values.json(value);
  }

  private static String text(Value result, String name) {
    Value value = member(result, name);
    return value == null ? "" : value.text();
  }

  private static @Nullable Value member(Value result, String name) {
    return result.get(Values.of(name));
  }
}
