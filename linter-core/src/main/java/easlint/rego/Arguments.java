package easlint.rego;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of functions; the wrong kind is a {@link BuiltinError}. */
final class Arguments {
  private Arguments() {}

  static String string(Value value) {
    return require(value, Value.Kind.STRING).text();
  }

  static NumberValue number(Value value) {
    return (NumberValue) require(value, Value.Kind.NUMBER);
  }

  static BigInteger integer(Value value) {
    BigInteger exact = number(value).toInteger();
    if (exact == null) {
      throw new BuiltinError("an integer was expected, not " + value.text());
    }
    return exact;
  }

  /** {@return an integer of 32 bits} */
  static int smallInteger(Value value) {
    BigInteger exact = integer(value);
    if (exact.bitLength() >= Integer.SIZE) {
      throw new BuiltinError("an integer of 32 bits was expected, not " + value.text());
    }
    return exact.intValue();
  }

  static Value array(Value value) {
    return require(value, Value.Kind.ARRAY);
  }

  static Value object(Value value) {
    return require(value, Value.Kind.OBJECT);
  }

  static Value set(Value value) {
    return require(value, Value.Kind.SET);
  }

  /** {@return the elements of an array or set, in order} */
  static List<Value> elements(Value value) {
    return switch (value.kind()) {
      case SET -> value.keys();
      case ARRAY -> value instanceof ArrayValue own ? own.toList() : copyOf(value);
      default -> throw unexpected("an array or set", value);
    };
  }

  /** {@return the strings of an array or set} */
  static List<String> strings(Value value) {
    List<Value> elements = elements(value);
    List<String> out = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      out.add(string(elements.get(i)));
    }
    return out;
  }

  static Value require(Value value, Value.Kind kind) {
    if (value.kind() != kind) {
      throw unexpected(kind.regoName(), value);
    }
    return value;
  }

  static BuiltinError unexpected(String wanted, Value value) {
    return new BuiltinError(wanted + " was expected, not " + value.kind().regoName());
  }

  private static List<Value> copyOf(Value array) {
    List<Value> out = new ArrayList<>(array.size());
    for (int i = 0, n = array.size(); i < n; i++) {
      out.add(array.at(i));
    }
    return out;
  }
}
