package easlint.rego;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tree of Java collections as values of another package would be: made anew at each look. */
final class ForeignTree {
  private ForeignTree() {}

  /** {@return a view of a map, list, string, number, boolean or {@link Values#NULL}} */
  static Value of(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> new ForeignObject(map);
      case List<?> list -> new ForeignArray(list);
      case String text -> new ForeignString(text);
      case Integer number -> Values.of(number);
      case Boolean bool -> Values.of(bool);
      case Value value -> value;
      default -> throw new IllegalArgumentException("no tree: " + tree);
    };
  }

  /** {@return a foreign view of a value that has no sets} */
  static Value copyOf(Value value) {
    return switch (value.kind()) {
      case STRING -> new ForeignString(value.text());
      case ARRAY -> {
        List<Object> out = new ArrayList<>();
        for (Value element : Arguments.elements(value)) {
          out.add(copyOf(element));
        }
        yield new ForeignArray(out);
      }
      case OBJECT -> {
        Map<String, Object> out = new HashMap<>();
        for (Value key : value.keys()) {
          out.put(key.text(), copyOf(Content.member(value, key)));
        }
        yield new ForeignObject(out);
      }
      default -> value;
    };
  }

  private record ForeignString(String text) implements Value {
    @Override
    public Kind kind() {
      return Kind.STRING;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      throw new AssertionError("the engine must not ask a foreign value for equals");
    }

    @Override
    public int hashCode() {
      throw new AssertionError("the engine must not ask a foreign value for its hash");
    }
  }

  private record ForeignArray(List<?> list) implements Value {
    @Override
    public Kind kind() {
      return Kind.ARRAY;
    }

    @Override
    public int size() {
      return list.size();
    }

    @Override
    public Value at(int index) {
      return of(list.get(index));
    }

    @Override
    public @Nullable Value get(Value key) {
      boolean index = key.kind() == Kind.NUMBER && key.longValue() >= 0;
      return index && key.longValue() < list.size() ? at((int) key.longValue()) : null;
    }
  }

  private record ForeignObject(Map<?, ?> map) implements Value {
    @Override
    public Kind kind() {
      return Kind.OBJECT;
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public @Nullable Value get(Value key) {
      Object member = key.kind() == Kind.STRING ? map.get(key.text()) : null;
      return member == null ? null : of(member);
    }

    @Override
    public List<Value> keys() {
      List<Value> out = new ArrayList<>();
      map.keySet().forEach(key -> out.add(new ForeignString(Objects.toString(key))));
      return Values.sorted(out);
    }
  }
}
