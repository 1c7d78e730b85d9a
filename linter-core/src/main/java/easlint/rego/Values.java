package easlint.rego;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes, reads, writes and compares values. */
public final class Values {
  /** The null of JSON. */
  public static final Value NULL = NullValue.NULL;

  /** The boolean true. */
  public static final Value TRUE = BooleanValue.TRUE;

  /** The boolean false. */
  public static final Value FALSE = BooleanValue.FALSE;

  private Values() {}

  /** {@return a boolean} */
  public static Value of(boolean value) {
    return BooleanValue.of(value);
  }

  /** {@return an integer} */
  public static Value of(long value) {
    return NumberValue.of(value);
  }

  /** {@return a string} */
  public static Value of(String text) {
    return new StringValue(text);
  }

  /**
   * {@return a number, which keeps the way it is written}
   *
   * @throws IllegalArgumentException if the text is no number of JSON
   */
  public static Value number(String literal) {
    Value value = parse(literal);
    if (value.kind() != Value.Kind.NUMBER) {
      throw new IllegalArgumentException("no number: " + literal);
    }
    return value;
  }

  /** {@return an array of these elements} */
  public static Value array(List<? extends Value> elements) {
    ArrayValue out = new ArrayValue(elements.size());
    for (Value element : elements) {
      out.add(element);
    }
    return out;
  }

  /** {@return an object with these members} */
  public static Value object(Map<String, ? extends Value> members) {
    ObjectValue out = new ObjectValue();
    for (Map.Entry<String, ? extends Value> member : members.entrySet()) {
      out.put(new StringValue(member.getKey()), member.getValue());
    }
    return out;
  }

  /** {@return a set of these elements} */
  public static Value set(Collection<? extends Value> elements) {
    SetValue out = new SetValue();
    for (Value element : elements) {
      out.add(element);
    }
    return out;
  }

  /**
   * {@return the value that a JSON text describes}
   *
   * @throws IllegalArgumentException if the text is not one JSON value (RFC 8259); the message says
   *     what is wrong and at which byte of its UTF-8 form
   */
  public static Value parse(String json) {
    return JsonValues.read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return the value as compact JSON: members sorted, a set as a sorted array} */
  public static String json(Value value) {
    return new ValueWriter(ValueWriter.Notation.JSON, null).write(value).text();
  }

  /** {@return whether two values are the same to Rego: 1 and 1.0 are, whoever implements them} */
  public static boolean equal(Value a, Value b) {
    return Content.equal(a, b);
  }

  /** {@return the order of two values in Rego: by kind, then by content, strings by code point} */
  public static int compare(Value a, Value b) {
    return Content.compare(a, b);
  }

  /** {@return the values in Rego's order, for {@link Value#keys()}} */
  public static List<Value> sorted(Collection<? extends Value> values) {
    Value[] out = values.toArray(new Value[0]);
    Arrays.sort(out, Content.ORDER);
    return List.of(out);
  }
}
