package easlint.rego;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions for objects and whole documents. */
final class DocumentFunctions {
  private DocumentFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    Value first = arguments[0];
    return switch (builtin) {
      case OBJECT_GET -> get(Arguments.object(first), arguments[1], arguments[2]);
      case OBJECT_KEYS -> Values.set(Arguments.object(first).keys());
      case OBJECT_UNION ->
          union(Arguments.object(first), Arguments.object(arguments[1]), evaluation);
      case OBJECT_UNION_N -> union(Arguments.elements(Arguments.array(first)), evaluation);
      case OBJECT_REMOVE -> select(Arguments.object(first), keySet(arguments[1]), false);
      case OBJECT_FILTER -> select(Arguments.object(first), keySet(arguments[1]), true);
      case OBJECT_SUBSET -> BooleanValue.of(Subsets.isSubset(arguments[1], first, evaluation));
      case JSON_FILTER -> new JsonPaths(arguments[1]).filter(Arguments.object(first));
      case JSON_REMOVE -> new JsonPaths(arguments[1]).remove(Arguments.object(first));
      case JSON_MARSHAL -> marshal(first, evaluation);
      case JSON_UNMARSHAL -> unmarshal(Arguments.string(first), evaluation);
      case JSON_IS_VALID -> BooleanValue.of(isJson(first, evaluation));
      case WALK -> walk(first, evaluation);
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  /** {@return the member at a key, or at a path if the key is an array, or else the default} */
  private static Value get(Value object, Value key, Value otherwise) {
    if (key.kind() != Value.Kind.ARRAY) {
      Value found = object.get(key);
      return found == null ? otherwise : found;
    }
    Value at = object;
    for (int i = 0, n = key.size(); i < n && at != null; i++) {
      at = at.get(key.at(i));
    }
    return at == null ? otherwise : at;
  }

  private static Value union(List<Value> objects, Evaluation evaluation) {
    Value out = new ObjectValue();
    for (int i = 0; i < objects.size(); i++) {
      out = union(out, Arguments.object(objects.get(i)), evaluation);
    }
    return out;
  }

  /** Merges objects; where both have a value that is no object, the second wins. */
  private static Value union(Value first, Value second, Evaluation evaluation) {
    evaluation.charge(second.size());
    evaluation.allocate(Evaluation.MEMBER_BYTES * ((long) first.size() + second.size()));
    ObjectValue out = ObjectValue.copyOf(first);
    List<Value> keys = second.keys();
    for (int i = 0; i < keys.size(); i++) {
      Value before = first.get(keys.get(i));
      Value after = Content.member(second, keys.get(i));
      out.put(
          keys.get(i),
          before != null && bothObjects(before, after) ? union(before, after, evaluation) : after);
    }
    return out;
  }

  private static boolean bothObjects(Value a, Value b) {
    return a.kind() == Value.Kind.OBJECT && b.kind() == Value.Kind.OBJECT;
  }

  private static Value keySet(Value keys) {
    return switch (keys.kind()) {
      case SET -> keys;
      case OBJECT -> Values.set(keys.keys());
      default -> Values.set(Arguments.elements(keys));
    };
  }

  /** {@return the members whose keys are in the set, or those whose are not} */
  private static Value select(Value object, Value keys, boolean wanted) {
    ObjectValue out = new ObjectValue();
    List<Value> all = object.keys();
    for (int i = 0; i < all.size(); i++) {
      if ((keys.get(all.get(i)) != null) == wanted) {
        out.put(all.get(i), Content.member(object, all.get(i)));
      }
    }
    return out;
  }

  private static Value marshal(Value value, Evaluation evaluation) {
    ValueWriter writer = new ValueWriter(ValueWriter.Notation.JSON_FOR_HTML, evaluation);
    return new StringValue(writer.write(value).text());
  }

  private static Value unmarshal(String json, Evaluation evaluation) {
    evaluation.charge(json.length() >> 3);
    evaluation.allocate(8L * json.length());
    try {
      return Values.parse(json);
    } catch (MalformedJson e) {
      throw new BuiltinError(e.problem());
    }
  }

  private static boolean isJson(Value value, Evaluation evaluation) {
    if (value.kind() != Value.Kind.STRING) {
      return false;
    }
    try {
      return unmarshal(value.text(), evaluation) != null;
    } catch (BuiltinError e) {
      return false;
    }
  }

  /** {@return all parts of a value, each with its path} */
  private static Value walk(Value value, Evaluation evaluation) {
    ArrayValue out = new ArrayValue(16);
    walk(new Value[0], value, out, evaluation);
    return out;
  }

  private static void walk(Value[] path, Value value, ArrayValue out, Evaluation evaluation) {
    evaluation.charge(1);
    evaluation.allocate(2 * Evaluation.COLLECTION_BYTES + Evaluation.ELEMENT_BYTES * path.length);
    out.add(new ArrayValue(new ArrayValue(path), value));
    boolean array = value.kind() == Value.Kind.ARRAY;
    List<Value> keys = value.keys();
    for (int i = 0, n = value.size(); i < n; i++) {
      Value[] longer = Arrays.copyOf(path, path.length + 1);
      longer[path.length] = array ? NumberValue.of(i) : keys.get(i);
      Value part = array ? value.at(i) : Content.member(value, longer[path.length]);
      walk(longer, part, out, evaluation);
    }
  }
}
