package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Rego value, as the engine reads it.
 *
 * <p>Other packages may implement strings, arrays and objects, so that a tree they already have is
 * evaluated without a copy. Nulls, booleans, numbers and sets come from {@link Values} only. An
 * implementation must not change while it is evaluated, and may be used by several threads at once
 * if the same value is given to several evaluations. Its {@code equals} is never asked: {@link
 * Values#equal} and {@link Values#compare} look at the content, whoever implements it.
 */
public interface Value {
  /** The types of Rego, in the order in which Rego sorts them. */
  enum Kind {
    NULL,
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT,
    SET;

    /** {@return the type's name, as {@code type_name} answers it} */
    String regoName() {
      return switch (this) {
        case NULL -> "null";
        case BOOLEAN -> "boolean";
        case NUMBER -> "number";
        case STRING -> "string";
        case ARRAY -> "array";
        case OBJECT -> "object";
        case SET -> "set";
      };
    }
  }

  /** {@return what this value is} */
  Kind kind();

  /**
   * {@return the characters of a string, or a number as JSON writes it}
   *
   * @throws IllegalStateException for any other kind
   */
  default String text() {
    throw new IllegalStateException("a " + kind().regoName() + " has no text");
  }

  /**
   * {@return the value of a number that is an integer and fits}
   *
   * @throws IllegalStateException for any other kind or number
   */
  default long longValue() {
    throw new IllegalStateException("a " + kind().regoName() + " is no integer of 64 bits");
  }

  /** {@return the number of elements or members; 0 for scalars} */
  default int size() {
    return 0;
  }

  /**
   * {@return what {@code this[key]} means in Rego: the element of an array at an index, the member
   * of an object, the element of a set itself; null when that is undefined}
   */
  default @Nullable Value get(Value key) {
    return null;
  }

  /**
   * {@return the element of an array at an index from 0 to {@link #size()} - 1}
   *
   * @throws IllegalStateException for any other kind
   */
  default Value at(int index) {
    throw new IllegalStateException("a " + kind().regoName() + " has no element " + index);
  }

  /**
   * {@return the keys of an object or the elements of a set, in the order of {@link
   * Values#compare}; empty for every other kind} The list must not be changed.
   */
  default List<Value> keys() {
    return List.of();
  }
}
