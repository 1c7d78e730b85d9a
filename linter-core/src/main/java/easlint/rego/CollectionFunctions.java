package easlint.rego;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions for arrays and sets, and those that sum a collection up. */
final class CollectionFunctions {
  private CollectionFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    Value first = arguments[0];
    return switch (builtin) {
      case COUNT -> count(first);
      case SUM -> fold(first, false, evaluation);
      case PRODUCT -> fold(first, true, evaluation);
      case MAX -> extreme(Arguments.elements(first), 1);
      case MIN -> extreme(Arguments.elements(first), -1);
      case SORT -> sort(Arguments.elements(first), evaluation);
      case ALL -> BooleanValue.of(countTrue(first) == first.size());
      case ANY -> BooleanValue.of(countTrue(first) > 0);
      case ARRAY_CONCAT -> concat(first, arguments[1], evaluation);
      case ARRAY_SLICE -> slice(first, arguments[1], arguments[2]);
      case ARRAY_REVERSE -> reverse(Arguments.array(first));
      case ARRAY_FLATTEN -> flatten(Arguments.array(first), evaluation);
      case AND -> common(Arguments.set(first), Arguments.set(arguments[1]), true);
      case SET_DIFF -> difference(Arguments.set(first), Arguments.set(arguments[1]));
      case OR -> union(List.of(first, arguments[1]), evaluation);
      case UNION -> union(Arguments.set(first).keys(), evaluation);
      case INTERSECTION -> intersection(Arguments.set(first).keys());
      case INTERNAL_MEMBER_2 -> BooleanValue.of(isMember(first, arguments[1], evaluation));
      case INTERNAL_MEMBER_3 -> BooleanValue.of(isMember(first, arguments[1], arguments[2]));
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  private static Value count(Value value) {
    return switch (value.kind()) {
      case STRING -> NumberValue.of(value.text().codePointCount(0, value.text().length()));
      case ARRAY, OBJECT, SET -> NumberValue.of(value.size());
      default -> throw Arguments.unexpected("a string or collection", value);
    };
  }

  private static Value fold(Value collection, boolean product, Evaluation evaluation) {
    List<Value> elements = Arguments.elements(collection);
    evaluation.charge(elements.size());
    NumberValue result = NumberValue.of(product ? 1 : 0);
    for (int i = 0; i < elements.size(); i++) {
      NumberValue next = Arguments.number(elements.get(i));
      result =
          product
              ? NumberFunctions.multiply(result, next, evaluation)
              : Arithmetic.plus(result, next);
    }
    return result;
  }

  private static @Nullable Value extreme(List<Value> elements, int sign) {
    Value best = null;
    for (int i = 0; i < elements.size(); i++) {
      if (best == null || Content.compare(elements.get(i), best) * sign > 0) {
        best = elements.get(i);
      }
    }
    return best;
  }

  private static Value sort(List<Value> elements, Evaluation evaluation) {
    evaluation.charge(elements.size());
    Value[] sorted = elements.toArray(new Value[0]);
    Arrays.sort(sorted, Content.ORDER);
    return new ArrayValue(sorted);
  }

  private static int countTrue(Value collection) {
    List<Value> elements = Arguments.elements(collection);
    int count = 0;
    for (int i = 0; i < elements.size(); i++) {
      count += elements.get(i) == BooleanValue.TRUE ? 1 : 0;
    }
    return count;
  }

  private static Value concat(Value first, Value second, Evaluation evaluation) {
    List<Value> out = new ArrayList<>(Arguments.elements(Arguments.array(first)));
    out.addAll(Arguments.elements(Arguments.array(second)));
    evaluation.charge(out.size());
    return new ArrayValue(out.toArray(new Value[0]));
  }

  private static Value slice(Value array, Value from, Value to) {
    List<Value> elements = Arguments.elements(Arguments.array(array));
    int start = clamp(Arguments.integer(from), elements.size());
    int stop = clamp(Arguments.integer(to), elements.size());
    return start >= stop
        ? new ArrayValue(0)
        : new ArrayValue(elements.subList(start, stop).toArray(new Value[0]));
  }

  private static int clamp(BigInteger index, int size) {
    return index.max(BigInteger.ZERO).min(BigInteger.valueOf(size)).intValue();
  }

  private static Value reverse(Value array) {
    int size = array.size();
    Value[] out = new Value[size];
    for (int i = 0; i < size; i++) {
      out[size - 1 - i] = array.at(i);
    }
    return new ArrayValue(out);
  }

  private static Value flatten(Value array, Evaluation evaluation) {
    List<Value> out = new ArrayList<>();
    for (int i = 0, n = array.size(); i < n; i++) {
      if (array.at(i).kind() == Value.Kind.ARRAY) {
        evaluation.charge(array.at(i).size());
        evaluation.allocate(Evaluation.ELEMENT_BYTES * array.at(i).size());
        out.addAll(Arguments.elements(array.at(i)));
      } else {
        out.add(array.at(i));
      }
    }
    return new ArrayValue(out.toArray(new Value[0]));
  }

  static Value difference(Value from, Value without) {
    return common(from, without, false);
  }

  /** {@return the elements of a set that another one has, or has not} */
  private static Value common(Value set, Value other, boolean wanted) {
    SetValue out = new SetValue();
    List<Value> elements = set.keys();
    for (int i = 0; i < elements.size(); i++) {
      if ((other.get(elements.get(i)) != null) == wanted) {
        out.add(elements.get(i));
      }
    }
    return out;
  }

  private static Value union(List<Value> sets, Evaluation evaluation) {
    SetValue out = new SetValue();
    for (int i = 0; i < sets.size(); i++) {
      List<Value> elements = Arguments.set(sets.get(i)).keys();
      evaluation.charge(elements.size());
      evaluation.allocate(Evaluation.MEMBER_BYTES * elements.size());
      for (int k = 0; k < elements.size(); k++) {
        out.add(elements.get(k));
      }
    }
    return out;
  }

  private static Value intersection(List<Value> sets) {
    Value out = sets.isEmpty() ? new SetValue() : Arguments.set(sets.get(0));
    for (int i = 1; i < sets.size(); i++) {
      out = common(out, Arguments.set(sets.get(i)), true);
    }
    return out;
  }

  /** {@return whether a collection has a value, at any key} */
  private static boolean isMember(Value value, Value collection, Evaluation evaluation) {
    switch (collection.kind()) {
      case SET -> {
        return collection.get(value) != null;
      }
      case ARRAY -> {
        for (int i = 0, n = collection.size(); i < n; i++) {
          if (Content.equal(collection.at(i), value)) {
            return true;
          }
        }
      }
      case OBJECT -> {
        evaluation.charge(collection.size());
        List<Value> keys = collection.keys();
        for (int i = 0; i < keys.size(); i++) {
          if (Content.equal(collection.get(keys.get(i)), value)) {
            return true;
          }
        }
      }
      default -> {
        return false;
      }
    }
    return false;
  }

  /** {@return whether a collection has a value at a key} */
  private static boolean isMember(Value key, Value value, Value collection) {
    Value found = collection.get(key);
    return found != null && Content.equal(found, value);
  }
}
