package easlint.rules;

import easlint.check.Anchor;
import easlint.check.CheckContext;
import easlint.check.Place;
import easlint.check.Places;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.finding.Suggestion;
import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.CanonicalConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules return, paths and arguments, into findings with places and texts. */
final class Report {
  /** The argument, and the variant, of a word that was probably meant. */
  private static final String CLOSEST = "closest";

  private final Places places;
  private final CheckContext context;
  private final TextSpans spans;
  private final Repairs repairs;

  Report(CanonicalConfig config, CheckContext context) {
    this.context = context;
    places = new Places(config);
    spans = new TextSpans(config);
    repairs = new Repairs(config);
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
    Anchor anchor = anchor(result);
    Place place = places.of(anchor);
    if (place == null) {
      return null;
    }
    Map<String, String> args = args(result);
    String closest = closest(result);
    if (closest != null) {
      args.put(CLOSEST, closest);
    }
    String variant = closest == null ? text(result, "variant") : CLOSEST;
    return new Finding(
        rule,
        variant,
        rule.severity(variant),
        place.pointer(),
        place.part(),
        place.range(),
        args,
        related(result),
        fixes(result, rule, anchor, closest));
  }

  /** The word that was probably meant, of those that the rule suggests; or null. */
  private static @Nullable String closest(Value result) {
    Value suggest = member(result, "suggest");
    Value from = suggest == null ? null : member(suggest, "from");
    if (suggest == null || from == null) {
      return null;
    }
    List<String> candidates = new ArrayList<>();
    for (Value candidate : from.kind() == Value.Kind.SET ? from.keys() : elements(from)) {
      candidates.add(candidate.text());
    }
    return Suggestion.closest(text(suggest, "word"), candidates);
  }

  private static List<Value> elements(Value array) {
    List<Value> out = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      out.add(array.at(i));
    }
    return out;
  }

  private List<Fix> fixes(Value result, Rule rule, Anchor anchor, @Nullable String closest) {
    Value fix = member(result, "fix");
    if (fix != null) {
      return repairs.given(rule, fix);
    }
    return closest == null ? List.of() : repairs.closest(rule, anchor, closest);
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
