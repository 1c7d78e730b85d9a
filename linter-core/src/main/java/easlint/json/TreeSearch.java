package easlint.json;

import easlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds what stands at a place of a text, in time that grows with the depth of the tree. */
public final class TreeSearch {
  private TreeSearch() {}

  /** {@return the pointer of the innermost value that holds the whole range; the root if none} */
  public static JsonPointer pointer(@Nullable JsonValue root, TextRange range) {
    JsonPointer pointer = JsonPointer.ROOT;
    JsonValue value = root;
    while (value != null) {
      int child = childHolding(value, range);
      if (child < 0) {
        return pointer;
      }
      pointer =
          value instanceof JsonObject object
              ? pointer.member(object.members().get(child).name())
              : pointer.element(child);
      value = child(value, child);
    }
    return pointer;
  }

  /**
   * {@return the string, a value or a member's name, that holds the character at {@code offset}, or
   * null}
   */
  public static @Nullable JsonString string(@Nullable JsonValue root, int offset) {
    TextRange place = new TextRange(offset, offset + 1);
    JsonValue value = root;
    while (value != null) {
      int child = childHolding(value, place);
      if (child < 0) {
        return stringIn(value, offset);
      }
      value = child(value, child);
    }
    return null;
  }

  private static @Nullable JsonString stringIn(JsonValue innermost, int offset) {
    if (innermost instanceof JsonString string) {
      return string.range().contains(offset) ? string : null;
    }
    if (innermost instanceof JsonObject object) {
      // A name stands before its value, so it is that of the first value that begins later.
      int next = lastStartingBy(object, offset) + 1;
      if (next < object.members().size()) {
        JsonString key = object.members().get(next).key();
        return key.range().contains(offset) ? key : null;
      }
    }
    return null;
  }

  private static int childHolding(JsonValue parent, TextRange range) {
    int index = lastStartingBy(parent, range.start());
    return index >= 0 && child(parent, index).range().contains(range) ? index : -1;
  }

  /** The index of the last child that begins at or before {@code offset}, or -1. */
  private static int lastStartingBy(JsonValue parent, int offset) {
    int low = 0;
    int high = childCount(parent) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (child(parent, middle).range().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private static int childCount(JsonValue parent) {
    return switch (parent.kind()) {
      case OBJECT -> ((JsonObject) parent).members().size();
      case ARRAY -> ((JsonArray) parent).elements().size();
      case STRING, NUMBER, BOOLEAN, NULL, ERROR -> 0;
    };
  }

  private static JsonValue child(JsonValue parent, int index) {
    return parent instanceof JsonObject object
        ? object.members().get(index).value()
        : ((JsonArray) parent).elements().get(index);
  }
}
