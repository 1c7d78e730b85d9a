package easlint.rego;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array that the engine made. It is filled by the function that makes it, and left alone from
 * the moment another value or function can see it.
 */
final class ArrayValue implements Value {
  private Value[] elements;
  private int size;
  private long weight = 1;
  private int hash;

  ArrayValue(int capacity) {
    elements = new Value[Math.clamp(capacity, 2, 1024)];
  }

  /** Takes the elements over: the caller must not change them afterwards. */
  ArrayValue(Value... elements) {
    this.elements = elements;
    size = elements.length;
    for (Value element : elements) {
      weight = Content.addWeights(weight, Content.weight(element));
    }
  }

  ArrayValue add(Value element) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, size * 2 + 2);
    }
    elements[size++] = element;
    weight = Content.addWeights(weight, Content.weight(element));
    hash = 0;
    return this;
  }

  @Override
  public Kind kind() {
    return Kind.ARRAY;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Value at(int index) {
    return elements[index];
  }

  @Override
  public @Nullable Value get(Value key) {
    int index = key instanceof NumberValue number ? number.index() : -1;
    return index >= 0 && index < size ? elements[index] : null;
  }

  /** {@return how many values this array holds at all depths, shared ones counted each time} */
  long weight() {
    return weight;
  }

  List<Value> toList() {
    return Arrays.asList(elements).subList(0, size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that && Content.equal(this, that);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Content.hashElements(this);
    }
    return hash;
  }

  @Override
  public String toString() {
    return ValueWriter.rego(this);
  }
}
