package easlint.json;

import java.util.ArrayList;
import java.util.List;

/** An object or array under way: what it holds so far and what may come next. */
final class Level {
  /** Nothing needs to stand before the next child: it is the first, or a problem says it all. */
  private static final int FREE = -1;

  /** A comma is due. */
  private static final int DUE = -2;

  private final char closer;
  private final List<Member> members = new ArrayList<>();
  private final List<JsonValue> elements = new ArrayList<>();

  /** FREE, DUE, or the place of the comma that was read. */
  private int gap = FREE;

  private boolean excused;
  private boolean ended;
  private boolean closed;
  private boolean named;

  Level(char closer) {
    this.closer = closer;
  }

  boolean isObject() {
    return closer == '}';
  }

  /** {@return the bracket that ends it} */
  char closer() {
    return closer;
  }

  List<Member> members() {
    return members;
  }

  List<JsonValue> elements() {
    return elements;
  }

  boolean isEmpty() {
    return members.isEmpty() && elements.isEmpty();
  }

  void add(Member member) {
    members.add(member);
    gap = DUE;
  }

  void add(JsonValue element) {
    elements.add(element);
    gap = DUE;
  }

  /** Takes a comma; false if none is due. */
  boolean comma(int at) {
    if (gap != DUE) {
      return false;
    }
    gap = at;
    excused = false;
    return true;
  }

  /** A comma too many was reported: neither is the one before it trailing. */
  void forgetComma() {
    gap = FREE;
  }

  /** {@return where the comma stands that nothing follows yet, or -1} */
  int danglingComma() {
    return Math.max(gap, -1);
  }

  /** What stands here was reported: a comma may follow, and need not. */
  void excuse() {
    gap = DUE;
    excused = true;
  }

  /** {@return whether a comma misses before the child that comes now} */
  boolean missesComma() {
    boolean missing = gap == DUE && !excused;
    excused = false;
    return missing;
  }

  /** Ends the level, its bracket seen or not. */
  void end(boolean bracketSeen) {
    ended = true;
    closed = bracketSeen;
  }

  boolean ended() {
    return ended;
  }

  boolean closed() {
    return closed;
  }

  /** {@return whether this is the first name seen among the elements of an array} */
  boolean firstName() {
    boolean first = !named;
    named = true;
    return first;
  }
}
