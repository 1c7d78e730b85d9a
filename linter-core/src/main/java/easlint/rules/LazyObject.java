package easlint.rules;

import easlint.rego.Value;
import easlint.rego.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object whose members are made when a rule first looks at them; most rules look at few. Not for
 * several threads.
 */
final class LazyObject implements Value {
  private final Map<String, Supplier<Value>> makers = new HashMap<>();
  private final Map<String, Value> made = new HashMap<>();
  private @Nullable List<Value> keys;

  /** Adds a member. */
  LazyObject with(String name, Supplier<Value> maker) {
    makers.put(name, maker);
    return this;
  }

  /** Adds a member that is there already. */
  LazyObject with(String name, Value value) {
    made.put(name, value);
    return this;
  }

  @Override
  public Kind kind() {
    return Kind.OBJECT;
  }

  @Override
  public int size() {
    return keys().size();
  }

  @Override
  public @Nullable Value get(Value key) {
    return key.kind() == Kind.STRING ? member(key.text()) : null;
  }

  private @Nullable Value member(String name) {
    Value value = made.get(name);
    Supplier<Value> maker = value == null ? makers.get(name) : null;
    if (maker != null) {
      value = maker.get();
      made.put(name, value);
    }
    return value;
  }

  @Override
  public List<Value> keys() {
    if (keys == null) {
      List<Value> names = new ArrayList<>();
      makers.keySet().forEach(name -> names.add(Values.of(name)));
      for (String name : made.keySet()) {
        if (!makers.containsKey(name)) {
          names.add(Values.of(name));
        }
      }
      keys = Values.sorted(names);
    }
    return keys;
  }
}
