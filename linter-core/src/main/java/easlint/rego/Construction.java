package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that build collections. What they change was made by the same function and has not
 * been seen by anyone else: the planner sees to it, and the casts hold a broken plan up.
 */
final class Construction {
  private Construction() {}

  /** Makes an empty array. */
  record MakeArray(int capacity, int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.allocate(Evaluation.COLLECTION_BYTES);
      locals[target] = new ArrayValue(capacity);
      return NEXT;
    }
  }

  /** Makes an empty object. */
  record MakeObject(int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.allocate(Evaluation.COLLECTION_BYTES);
      locals[target] = new ObjectValue();
      return NEXT;
    }
  }

  /** Makes an empty set. */
  record MakeSet(int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.allocate(Evaluation.COLLECTION_BYTES);
      locals[target] = new SetValue();
      return NEXT;
    }
  }

  /** Appends to an array. */
  record Append(Operand value, int array) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.allocate(Evaluation.ELEMENT_BYTES);
      made(ArrayValue.class, locals[array]).add(value.require(locals));
      return NEXT;
    }
  }

  /** Adds to a set. */
  record AddElement(Operand value, int set) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      Value element = value.require(locals);
      evaluation.allocate(Evaluation.MEMBER_BYTES);
      evaluation.chargeWeight(element);
      made(SetValue.class, locals[set]).add(element);
      return NEXT;
    }
  }

  /** Puts a member into an object; with {@code once}, two different values are a conflict. */
  record Insert(Operand key, Operand value, int object, boolean once) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      ObjectValue target = made(ObjectValue.class, locals[object]);
      Value name = key.require(locals);
      Value member = value.require(locals);
      evaluation.allocate(Evaluation.MEMBER_BYTES);
      evaluation.chargeWeight(name);
      Value before = once ? target.get(name) : null;
      if (before != null && !Content.equal(before, member)) {
        throw new EvaluationException(
            EvaluationException.Code.CONFLICT,
            "an object of the policy has two values for the key " + name);
      }
      target.put(name, member);
      return NEXT;
    }
  }

  /** Merges two objects; the first wins where both have something that is no object. */
  record Merge(int a, int b, int target) implements Instruction {
    @Override
    public int execute(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = merge(locals[a], locals[b], evaluation);
      return NEXT;
    }

    private static @Nullable Value merge(
        @Nullable Value a, @Nullable Value b, Evaluation evaluation) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      if (a.kind() != Value.Kind.OBJECT || b.kind() != Value.Kind.OBJECT) {
        return a;
      }
      evaluation.allocate(Evaluation.MEMBER_BYTES * ((long) a.size() + b.size()));
      ObjectValue out = ObjectValue.copyOf(a);
      List<Value> keys = b.keys();
      for (int i = 0; i < keys.size(); i++) {
        Value merged = merge(a.get(keys.get(i)), b.get(keys.get(i)), evaluation);
        if (merged != null) {
          out.put(keys.get(i), merged);
        }
      }
      return out;
    }
  }

  private static <T extends Value> T made(Class<T> type, @Nullable Value value) {
    if (!type.isInstance(value)) {
      throw new IllegalStateException("the plan changes a value that it has not made");
    }
    return type.cast(value);
  }
}
