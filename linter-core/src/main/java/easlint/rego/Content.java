package easlint.rego;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equality, order, hash and weight of values: the one place that defines them, by content, for
 * values of this package and of others alike.
 */
final class Content {
  /** A class and not a lambda: linking the first lambda of a cold JVM costs milliseconds. */
  static final Comparator<Value> ORDER =
      new Comparator<>() {
        @Override
        public int compare(Value a, Value b) {
          return Content.compare(a, b);
        }
      };

  /** Where the hashes of collections start, so that empty ones differ. */
  static final int ARRAY_SEED = 4;

  static final int OBJECT_SEED = 5;
  static final int SET_SEED = 6;

  private Content() {}

  static boolean equal(@Nullable Value a, @Nullable Value b) {
    if (a instanceof StringValue x && b instanceof StringValue y) { // most keys are
      return x.text().equals(y.text());
    }
    if (same(a, b)) {
      return true;
    }
    if (a == null || b == null || a.kind() != b.kind() || a.size() != b.size()) {
      return false;
    }
    return switch (a.kind()) {
      case NULL -> true;
      case BOOLEAN -> false; // the two booleans are the same only if they are identical
      case NUMBER -> ((NumberValue) a).compareTo((NumberValue) b) == 0;
      case STRING -> a.text().equals(b.text());
      case ARRAY -> equalElements(a, b);
      case OBJECT -> equalMembers(a, b);
      case SET -> containsAll(a, b);
    };
  }

  @SuppressWarnings("ReferenceEquality") // a shortcut; the content is compared next
  private static boolean same(@Nullable Value a, @Nullable Value b) {
    return a == b;
  }

  private static boolean equalElements(Value a, Value b) {
    for (int i = 0, n = a.size(); i < n; i++) {
      if (!equal(a.at(i), b.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalMembers(Value a, Value b) {
    List<Value> keys = a.keys();
    for (int i = 0, n = keys.size(); i < n; i++) {
      Value other = b.get(keys.get(i));
      if (other == null || !equal(a.get(keys.get(i)), other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean containsAll(Value a, Value b) {
    List<Value> elements = b.keys();
    for (int i = 0, n = elements.size(); i < n; i++) {
      if (a.get(elements.get(i)) == null) {
        return false;
      }
    }
    return true;
  }

  static int compare(Value a, Value b) {
    if (same(a, b)) {
      return 0;
    }
    if (a.kind() != b.kind()) {
      return a.kind().compareTo(b.kind());
    }
    return switch (a.kind()) {
      case NULL -> 0;
      case BOOLEAN -> a == BooleanValue.FALSE ? -1 : 1;
      case NUMBER -> ((NumberValue) a).compareTo((NumberValue) b);
      case STRING -> compareText(a.text(), b.text());
      case ARRAY -> compareElements(a, b);
      case OBJECT -> compareMembers(a, b);
      case SET -> compareLists(a.keys(), b.keys());
    };
  }

  /** Rego compares strings by UTF-8 bytes, which is the order of code points, not of UTF-16. */
  static int compareText(String a, String b) {
    for (int i = 0, n = Math.min(a.length(), b.length()); i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean highX = Character.isSurrogate(x);
        return highX == Character.isSurrogate(y) ? Character.compare(x, y) : highX ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static int compareElements(Value a, Value b) {
    for (int i = 0, n = Math.min(a.size(), b.size()); i < n; i++) {
      int order = compare(a.at(i), b.at(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int compareMembers(Value a, Value b) {
    List<Value> keysA = a.keys();
    List<Value> keysB = b.keys();
    for (int i = 0, n = Math.min(keysA.size(), keysB.size()); i < n; i++) {
      int order = compare(keysA.get(i), keysB.get(i));
      if (order == 0) {
        order = compare(member(a, keysA.get(i)), member(b, keysB.get(i)));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(keysA.size(), keysB.size());
  }

  private static int compareLists(List<Value> a, List<Value> b) {
    for (int i = 0, n = Math.min(a.size(), b.size()); i < n; i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** {@return the member of an object at one of its own keys} */
  static Value member(Value object, Value key) {
    Value value = object.get(key);
    if (value == null) {
      throw new IllegalStateException("an object lists the key " + key + " but does not have it");
    }
    return value;
  }

  static int hash(Value value) {
    if (value instanceof StringValue text) {
      return text.hashCode();
    }
    return switch (value.kind()) {
      case NULL -> 1;
      case BOOLEAN -> value == BooleanValue.TRUE ? 2 : 3;
      case NUMBER -> value.hashCode();
      case STRING -> value.text().hashCode();
      case ARRAY -> value instanceof ArrayValue own ? own.hashCode() : hashElements(value);
      case OBJECT -> value instanceof ObjectValue own ? own.hashCode() : hashMembers(value);
      case SET -> value.hashCode();
    };
  }

  static int hashElements(Value array) {
    int hash = ARRAY_SEED;
    for (int i = 0, n = array.size(); i < n; i++) {
      hash = 31 * hash + hash(array.at(i));
    }
    return hash;
  }

  private static int hashMembers(Value object) {
    int sum = OBJECT_SEED;
    List<Value> keys = object.keys();
    for (int i = 0, n = keys.size(); i < n; i++) {
      sum += hashMember(keys.get(i), member(object, keys.get(i)));
    }
    return sum;
  }

  static int hashMember(Value key, Value value) {
    return hash(key) * 31 ^ hash(value);
  }

  /**
   * {@return roughly how much work it is to look at the whole value} Shared parts count each time:
   * a policy can build a value of 2^60 parts in sixty steps, and whoever walks it pays for all of
   * them. Collections of other packages count their own members only.
   */
  static long weight(Value value) {
    if (value instanceof StringValue text) {
      return 1L + text.text().length() / 16;
    }
    if (value instanceof ArrayValue array) {
      return array.weight();
    }
    if (value instanceof ObjectValue object) {
      return object.members().weight();
    }
    if (value instanceof NumberValue number) {
      return number.digits();
    }
    return value instanceof SetValue set ? set.elements().weight() : 1L + value.size();
  }

  static long addWeights(long a, long b) {
    return Math.min(a + b, Long.MAX_VALUE / 4);
  }
}
