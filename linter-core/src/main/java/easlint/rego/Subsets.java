package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code object.subset} calls a subset. */
final class Subsets {
  private Subsets() {}

  /**
   * {@return whether an object, set or array is part of another of its kind, or a set of an array}
   *
   * @throws BuiltinError for any other kinds
   */
  static boolean isSubset(Value part, Value whole, Evaluation evaluation) {
    boolean setOfArray = part.kind() == Value.Kind.SET && whole.kind() == Value.Kind.ARRAY;
    if (setOfArray) {
      return contains(Values.set(Arguments.elements(whole)), part);
    }
    if (part.kind() != whole.kind() || part.kind().compareTo(Value.Kind.ARRAY) < 0) {
      throw new BuiltinError("two objects, sets or arrays were expected, or an array and a set");
    }
    return isPart(part, whole, evaluation);
  }

  private static boolean isPart(Value part, @Nullable Value whole, Evaluation evaluation) {
    evaluation.charge(1);
    if (whole == null || part.kind() != whole.kind()) {
      return false;
    }
    return switch (part.kind()) {
      case OBJECT -> hasMembers(part, whole, evaluation);
      case SET -> contains(whole, part);
      case ARRAY -> hasRun(part, whole, evaluation);
      default -> Content.equal(part, whole);
    };
  }

  private static boolean hasMembers(Value part, Value whole, Evaluation evaluation) {
    List<Value> keys = part.keys();
    for (int i = 0; i < keys.size(); i++) {
      Value key = keys.get(i);
      if (!isPart(Content.member(part, key), whole.get(key), evaluation)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(Value set, Value elements) {
    List<Value> wanted = elements.keys();
    for (int i = 0; i < wanted.size(); i++) {
      if (set.get(wanted.get(i)) == null) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the elements of an array stand in another one, in a row} */
  private static boolean hasRun(Value part, Value whole, Evaluation evaluation) {
    for (int start = 0; start + part.size() <= whole.size(); start++) {
      int same = 0;
      while (same < part.size() && Content.equal(whole.at(start + same), part.at(same))) {
        same++;
      }
      evaluation.charge(1 + same);
      if (same == part.size()) {
        return true;
      }
    }
    return false;
  }
}
