package easlint.rules;

import easlint.json.JsonObject;
import easlint.json.Member;
import easlint.rego.Value;
import easlint.rego.Values;
import easlint.schema.table.FactTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@code input.facts}: what the user says of their cloud, and under {@code known} the dated
 * lists.
 */
final class FactsInput {
  private FactsInput() {}

  static Value of(@Nullable JsonObject facts) {
    LazyObject out = new LazyObject();
    if (facts != null) {
      for (Member member : facts.members()) {
        out.with(member.name(), () -> JsonView.of(member.value()));
      }
    }
    return out.with("known", FactsInput::known);
  }

  private static Value known() {
    LazyObject out = new LazyObject();
    for (String line : FactTable.lines()) {
      int end = line.indexOf('\t');
      out.with(line.substring(0, end), () -> list(line));
    }
    return out;
  }

  /** The columns of {@link FactTable}: name, date, then values with a kind, and patterns. */
  private static Value list(String line) {
    List<String> columns = columns(line);
    List<Value> values = new ArrayList<>();
    List<Value> patterns = new ArrayList<>();
    LazyObject kinds = new LazyObject();
    for (String column : columns.subList(2, columns.size())) {
      int kind = column.indexOf('=');
      if (column.startsWith("~")) {
        patterns.add(Values.of(column.substring(1)));
      } else if (kind < 0) {
        values.add(Values.of(column));
      } else {
        values.add(Values.of(column.substring(0, kind)));
        kinds.with(column.substring(0, kind), Values.of(column.substring(kind + 1)));
      }
    }
    return new LazyObject()
        .with("asOf", Values.of(columns.get(1)))
        .with("values", Values.array(values))
        .with("patterns", Values.array(patterns))
        .with("kinds", kinds);
  }

  private static List<String> columns(String line) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int tab; (tab = line.indexOf('\t', from)) >= 0; from = tab + 1) {
      out.add(line.substring(from, tab));
    }
    out.add(line.substring(from));
    return out;
  }
}
