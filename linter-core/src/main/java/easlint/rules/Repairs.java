package easlint.rules;

import easlint.check.Anchor;
import easlint.finding.Fix;
import easlint.finding.Part;
import easlint.finding.Rule;
import easlint.finding.Safety;
import easlint.fix.Change;
import easlint.fix.FixPlanner;
import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.CanonicalConfig;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the changes that a rule asks for into the fix of its finding. */
final class Repairs {
  private final CanonicalConfig config;
  private @Nullable FixPlanner planner;

  Repairs(CanonicalConfig config) {
    this.config = config;
  }

  /**
   * {@return the fix that a rule gives with its finding, or none}
   *
   * @param fix what {@code result.with_fix} makes: changes, and a safety that is not the rule's
   */
  List<Fix> given(Rule rule, Value fix) {
    Value list = member(fix, "changes");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; list != null && i < list.size(); i++) {
      changes.add(change(list.at(i)));
    }
    boolean unsafe = text(fix, "safety").equals(Safety.UNSAFE.id());
    return plan(changes, unsafe ? Safety.UNSAFE : safety(rule));
  }

  /** {@return the fix that writes the word that was probably meant; none for a rule without} */
  List<Fix> closest(Rule rule, Anchor anchor, String closest) {
    if (rule.fix() == null) {
      return List.of();
    }
    Change change =
        anchor instanceof Anchor.Span span
            ? new Change.Span(span.path(), span.from(), span.to(), closest)
            : anchor.part() == Part.KEY
                ? new Change.Rename(anchor.path(), closest)
                : new Change.Replace(anchor.path(), Values.json(Values.of(closest)));
    return plan(List.of(change), safety(rule));
  }

  /** A rule that does not say how safe its fix is gets no benefit of the doubt. */
  private static Safety safety(Rule rule) {
    Safety safety = rule.fix();
    return safety == null ? Safety.UNSAFE : safety;
  }

  private List<Fix> plan(List<Change> changes, Safety safety) {
    FixPlanner known = planner;
    if (known == null) {
      known = new FixPlanner(config);
      planner = known;
    }
    List<TextEdit> edits = known.plan(changes);
    return edits == null ? List.of() : List.of(new Fix(safety, edits));
  }

  private static Change change(Value change) {
    List<String> path = path(change, "path");
    return switch (text(change, "change")) {
      case "replace" -> new Change.Replace(path, json(change));
      case "rename" -> new Change.Rename(path, text(change, "name"));
      case "remove" -> new Change.Remove(path);
      case "add" -> new Change.Add(path, text(change, "name"), json(change));
      case "move" -> new Change.Move(path, path(change, "to"));
      case "span" -> span(path, change);
      default -> throw new IllegalStateException("a rule asks for an unknown change");
    };
  }

  private static Change span(List<String> path, Value change) {
    Value span = member(change, "span");
    if (span == null) {
      throw new IllegalStateException("a rule changes a text without saying where");
    }
    int from = (int) span.at(0).longValue();
    int to = (int) span.at(1).longValue();
    return new Change.Span(path, from, to, text(change, "text"));
  }

  private static String json(Value change) {
    Value value = member(change, "value");
    return value == null ? "null" : Values.json(value);
  }

  private static List<String> path(Value change, String name) {
    Value path = member(change, name);
    List<String> out = new ArrayList<>();
    for (int i = 0; path != null && i < path.size(); i++) {
      out.add(path.at(i).text());
    }
    return out;
  }

  private static String text(Value from, String name) {
    Value value = member(from, name);
    return value == null ? "" : value.text();
  }

  private static @Nullable Value member(Value from, String name) {
    return from.get(Values.of(name));
  }
}
