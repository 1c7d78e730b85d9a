package easlint.fix;

import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import org.jspecify.annotations.Nullable;

/**
 * The place of a member in its object, or of an element in its list.
 *
 * @param container the object or list
 * @param index which of its children
 */
record Slot(JsonValue container, int index) {

  /** {@return the place of the value that a pointer in the spelling of the file names, or null} */
  static @Nullable Slot at(@Nullable JsonValue root, JsonPointer pointer) {
    JsonValue value = root;
    Slot slot = null;
    for (String segment : pointer.segments()) {
      slot = value == null ? null : child(value, segment);
      if (slot == null) {
        return null;
      }
      value = slot.value();
    }
    return slot;
  }

  /** {@return the innermost child that begins at an offset, or null} */
  static @Nullable Slot startingAt(@Nullable JsonValue root, int offset) {
    JsonValue value = root;
    while (value != null) {
      Children children = Children.of(value);
      int index = children.lastStartingBy(offset);
      if (index < 0) {
        return null;
      }
      if (children.start(index) == offset) {
        return new Slot(value, index);
      }
      value = children.value(index);
    }
    return null;
  }

  /** {@return the child whose value begins at an offset, or null} */
  static @Nullable Slot holding(@Nullable JsonValue root, int valueStart) {
    JsonValue value = root;
    while (value != null) {
      Children children = Children.of(value);
      int index = children.lastStartingBy(valueStart);
      if (index < 0) {
        return null;
      }
      value = children.value(index);
      if (value.range().start() == valueStart) {
        return new Slot(children.container(), index);
      }
    }
    return null;
  }

  private static @Nullable Slot child(JsonValue parent, String segment) {
    Children children = Children.of(parent);
    if (parent instanceof JsonArray) {
      int index = JsonPointer.index(segment);
      return index >= 0 && index < children.size() ? new Slot(parent, index) : null;
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      Member member = children.member(i);
      if (member != null && member.name().equals(segment)) {
        return new Slot(parent, i);
      }
    }
    return null;
  }

  /** {@return the value there} */
  JsonValue value() {
    return Children.of(container).value(index);
  }

  /** {@return the name that gives the value, or null in a list} */
  @Nullable JsonString key() {
    Member member = Children.of(container).member(index);
    return member == null ? null : member.key();
  }

  int start() {
    return Children.of(container).start(index);
  }

  int end() {
    return Children.of(container).end(index);
  }

  /** {@return whether this is a member of that object} */
  boolean isIn(JsonObject object) {
    return container.range().start() == object.range().start();
  }
}
