package easlint.fix;

import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonValue;
import easlint.json.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an object, or the elements of a list, as pieces of the text. */
final class Children {
  private final JsonValue container;
  private final List<Member> members;
  private final List<JsonValue> elements;

  private Children(JsonValue container, List<Member> members, List<JsonValue> elements) {
    this.container = container;
    this.members = members;
    this.elements = elements;
  }

  /** {@return what a value holds; nothing unless it is an object or a list} */
  static Children of(JsonValue value) {
    if (value instanceof JsonObject object) {
      return new Children(value, object.members(), List.of());
    }
    return new Children(
        value, List.of(), value instanceof JsonArray array ? array.elements() : List.of());
  }

  JsonValue container() {
    return container;
  }

  int size() {
    return members.size() + elements.size();
  }

  /** {@return the member at an index, or null in a list} */
  @Nullable Member member(int index) {
    return members.isEmpty() ? null : members.get(index);
  }

  /** {@return the value at an index} */
  JsonValue value(int index) {
    return members.isEmpty() ? elements.get(index) : members.get(index).value();
  }

  /** {@return where a child begins: with the name of a member} */
  int start(int index) {
    return members.isEmpty()
        ? elements.get(index).range().start()
        : members.get(index).key().range().start();
  }

  /** {@return where a child ends} */
  int end(int index) {
    return value(index).range().end();
  }

  /** {@return where what the brackets hold begins; the members of a bare root have no brackets} */
  int contentStart() {
    int start = container.range().start();
    return size() > 0 && start(0) == start ? start : start + 1;
  }

  /** {@return where what the brackets hold ends} */
  int contentEnd() {
    boolean bracket = container instanceof JsonObject || container instanceof JsonArray;
    return container.range().end() - (bracket && isClosed() ? 1 : 0);
  }

  /** {@return whether the closing bracket is there, if there has to be one} */
  boolean isClosed() {
    return container instanceof JsonObject object
        ? object.closed()
        : !(container instanceof JsonArray array) || array.closed();
  }

  /** {@return the index of the last child that begins at or before an offset, or -1} */
  int lastStartingBy(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (start(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
