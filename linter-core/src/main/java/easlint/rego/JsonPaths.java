package easlint.rego;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths in a document, as {@code json.filter} and {@code json.remove} take them: pointers as text,
 * or arrays of keys. They form a tree, in which null ends a path.
 */
final class JsonPaths {
  private final ObjectValue root = new ObjectValue();

  JsonPaths(Value paths) {
    List<Value> all = Arguments.elements(paths);
    for (int i = 0; i < all.size(); i++) {
      add(segments(all.get(i)));
    }
  }

  private void add(List<Value> path) {
    ObjectValue at = root;
    for (int i = 0; i < path.size(); i++) {
      Value next = at.get(path.get(i));
      if (next == NullValue.NULL) {
        return;
      }
      if (i == path.size() - 1) {
        at.put(path.get(i), NullValue.NULL);
      } else if (next instanceof ObjectValue known) {
        at = known;
      } else {
        ObjectValue child = new ObjectValue();
        at.put(path.get(i), child);
        at = child;
      }
    }
  }

  private static List<Value> segments(Value path) {
    if (path.kind() == Value.Kind.ARRAY) {
      return Arguments.elements(path);
    }
    String text = Arguments.string(path);
    if (text.isEmpty()) {
      return List.of();
    }
    int start = 0;
    while (text.startsWith("/", start)) {
      start++;
    }
    List<Value> out = new ArrayList<>();
    while (start <= text.length()) {
      int slash = text.indexOf('/', start);
      int end = slash < 0 ? text.length() : slash;
      String segment = text.substring(start, end).replace("~1", "/").replace("~0", "~");
      out.add(new StringValue(segment));
      start = end + 1;
    }
    return out;
  }

  /** {@return the parts of a document that a path names} */
  Value filter(Value document) {
    return kept(document, root, true);
  }

  /** {@return the document without the parts that a path names} */
  Value remove(Value document) {
    return kept(document, root, false);
  }

  private static Value kept(Value value, Value tree, boolean wanted) {
    return switch (value.kind()) {
      case OBJECT -> {
        ObjectValue out = new ObjectValue();
        List<Value> keys = value.keys();
        for (int i = 0; i < keys.size(); i++) {
          Value key = keys.get(i);
          Value part = keptPart(Content.member(value, key), tree.get(key), wanted);
          if (part != null) {
            out.put(key, part);
          }
        }
        yield out;
      }
      case ARRAY -> keptElements(Arguments.elements(value), true, tree, wanted);
      case SET -> Values.set(Arguments.elements(keptElements(value.keys(), false, tree, wanted)));
      default -> value;
    };
  }

  /** Keys of an array are its indices as text; those of a set its elements. */
  private static Value keptElements(
      List<Value> elements, boolean indices, Value tree, boolean wanted) {
    ArrayValue out = new ArrayValue(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Value key = indices ? new StringValue(Integer.toString(i)) : elements.get(i);
      Value part = keptPart(elements.get(i), tree.get(key), wanted);
      if (part != null) {
        out.add(part);
      }
    }
    return out;
  }

  private static @Nullable Value keptPart(Value part, @Nullable Value tree, boolean wanted) {
    if (tree == null) {
      return wanted ? null : part;
    }
    if (tree == NullValue.NULL) {
      return wanted ? part : null;
    }
    return kept(part, tree, wanted);
  }
}
