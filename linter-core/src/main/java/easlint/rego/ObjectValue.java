package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object that the engine made; like {@link ArrayValue}, filled once and then left alone. */
final class ObjectValue implements Value {
  private final ValueTable members = new ValueTable();
  private int hash;

  /** {@return a new object with the members of another} */
  static ObjectValue copyOf(Value object) {
    ObjectValue out = new ObjectValue();
    List<Value> keys = object.keys();
    for (int i = 0; i < keys.size(); i++) {
      out.put(keys.get(i), Content.member(object, keys.get(i)));
    }
    return out;
  }

  ObjectValue put(Value key, Value value) {
    members.put(key, value);
    hash = 0;
    return this;
  }

  ValueTable members() {
    return members;
  }

  @Override
  public Kind kind() {
    return Kind.OBJECT;
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public @Nullable Value get(Value key) {
    return members.get(key);
  }

  @Override
  public List<Value> keys() {
    return members.sortedKeys();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that && Content.equal(this, that);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      int sum = Content.OBJECT_SEED;
      for (int i = 0; i < members.size(); i++) {
        sum += Content.hashMember(members.keyAt(i), members.valueAt(i));
      }
      hash = sum;
    }
    return hash;
  }

  @Override
  public String toString() {
    return ValueWriter.rego(this);
  }
}
