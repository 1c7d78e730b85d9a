package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set; like {@link ArrayValue}, filled once and then left alone. */
final class SetValue implements Value {
  private final ValueTable elements = new ValueTable();
  private int hash;

  SetValue add(Value element) {
    elements.add(element);
    hash = 0;
    return this;
  }

  ValueTable elements() {
    return elements;
  }

  boolean contains(Value element) {
    return elements.get(element) != null;
  }

  @Override
  public Kind kind() {
    return Kind.SET;
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public @Nullable Value get(Value key) {
    return elements.get(key);
  }

  @Override
  public List<Value> keys() {
    return elements.sortedKeys();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that && Content.equal(this, that);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      int sum = Content.SET_SEED;
      for (int i = 0; i < elements.size(); i++) {
        sum += Content.hash(elements.keyAt(i));
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
