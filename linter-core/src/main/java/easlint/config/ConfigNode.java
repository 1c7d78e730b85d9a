package easlint.config;

import easlint.check.Place;
import easlint.finding.Part;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a configuration file, and how it is called.
 *
 * @param name its key; of an element, the key of its list
 * @param key the key; null for the root and for elements
 * @param value the value
 * @param pointer its place in the tree
 */
record ConfigNode(String name, @Nullable JsonString key, JsonValue value, JsonPointer pointer) {

  static ConfigNode root(JsonValue value) {
    return new ConfigNode("", null, value, JsonPointer.ROOT);
  }

  /** {@return the members of an object; none of anything else} */
  List<ConfigNode> members() {
    List<ConfigNode> out = new ArrayList<>();
    if (value instanceof JsonObject object) {
      for (Member member : object.members()) {
        JsonPointer below = pointer.member(member.name());
        out.add(new ConfigNode(member.name(), member.key(), member.value(), below));
      }
    }
    return out;
  }

  /** {@return the elements of a list; the node itself when it is no list, but a single entry} */
  List<ConfigNode> elements() {
    if (!(value instanceof JsonArray array)) {
      return List.of(this);
    }
    List<ConfigNode> out = new ArrayList<>();
    for (int i = 0; i < array.elements().size(); i++) {
      out.add(new ConfigNode(name, null, array.elements().get(i), pointer.element(i)));
    }
    return out;
  }

  /** {@return the member of that name, or null} */
  @Nullable ConfigNode member(String name) {
    ConfigNode found = null;
    for (ConfigNode member : members()) {
      found = member.name.equals(name) ? member : found;
    }
    return found;
  }

  boolean is(JsonValue.Kind kind) {
    return value.kind() == kind;
  }

  /** {@return the text, or empty when the value is none} */
  String text() {
    return value instanceof JsonString string ? string.value() : "";
  }

  /** {@return where the key stands; of an element, its value} */
  Place keyPlace() {
    return key == null ? valuePlace() : new Place(pointer.toString(), Part.KEY, key.range());
  }

  /**
   * {@return where the value stands: a list or object at its bracket or first dash, a block of keys
   * and what is empty at the key that leads there}
   */
  Place valuePlace() {
    return new Place(pointer.toString(), Part.VALUE, valueRange());
  }

  private TextRange valueRange() {
    TextRange range = value.range();
    JsonString blockKey = blockKey();
    if (key != null && (blockKey != null || range.isEmpty())) {
      return key.range();
    }
    if (blockKey != null) {
      return blockKey.range();
    }
    boolean collection = is(JsonValue.Kind.OBJECT) || is(JsonValue.Kind.ARRAY);
    return collection && !range.isEmpty() ? new TextRange(range.start(), range.start() + 1) : range;
  }

  /** The first key of an object without a bracket before it, or null. */
  private @Nullable JsonString blockKey() {
    if (value instanceof JsonObject object && !object.members().isEmpty()) {
      JsonString first = object.members().getFirst().key();
      return first.range().start() == object.range().start() ? first : null;
    }
    return null;
  }

  /** {@return where to say that this object lacks a member} */
  Place missingPlace() {
    Place place = key == null ? valuePlace() : keyPlace();
    return new Place(pointer.toString(), Part.MISSING, place.range());
  }
}
