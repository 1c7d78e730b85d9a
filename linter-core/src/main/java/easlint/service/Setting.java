package easlint.service;

import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of the canonical configuration, with the node of the file that gave it.
 *
 * <p>An object may have no node of its own: {@code "rpc.keepalive"} in metadata makes a canonical
 * {@code rpc} that stands nowhere.
 */
public final class Setting {
  private final @Nullable Setting parent;
  private final String name;
  private final @Nullable SettingSpec spec;
  private @Nullable Written written;
  private @Nullable JsonValue converted;
  private boolean loose;
  private boolean opaque;
  private boolean unreadable;
  private final Map<String, Setting> fields = new LinkedHashMap<>();
  private final List<Setting> items = new ArrayList<>();

  Setting(
      @Nullable Setting parent,
      String name,
      @Nullable SettingSpec spec,
      @Nullable Written written) {
    this.parent = parent;
    this.name = name;
    this.spec = spec;
    this.written = written;
  }

  /** {@return the setting that holds this one, or null for the root} */
  public @Nullable Setting parent() {
    return parent;
  }

  /** {@return the documented name, or the index; empty for the root} */
  public String name() {
    return name;
  }

  /** {@return the canonical path, from the root} */
  public List<String> path() {
    List<String> out = new ArrayList<>();
    for (Setting at = this; at.parent != null; at = at.parent) {
      out.add(at.name);
    }
    return out.reversed();
  }

  /**
   * {@return the documented path as people write it, {@code containers[].port}; the plain name of
   * an unknown key}
   */
  public String documented() {
    return spec == null ? name : spec.documented();
  }

  /**
   * {@return the name in the file that gave it; null for the root, an element, and an object that
   * stands nowhere}
   */
  public @Nullable JsonString key() {
    return written == null ? null : written.key();
  }

  /**
   * {@return its place in the spelling of the file; of an object that stands nowhere, its parent's}
   */
  public JsonPointer pointer() {
    if (written != null) {
      return written.pointer();
    }
    return parent == null ? JsonPointer.ROOT : parent.pointer();
  }

  /** {@return the node of the file, or null for an object that stands nowhere} */
  public @Nullable JsonValue written() {
    return written == null ? null : written.value();
  }

  /**
   * {@return the value as EAS takes it: of the documented type where the written one is tolerated;
   * null with {@link #written()}}
   */
  public @Nullable JsonValue value() {
    return converted == null ? written() : converted;
  }

  /** {@return what is written; an object that stands nowhere is one all the same} */
  public JsonValue.Kind kind() {
    return written == null ? JsonValue.Kind.OBJECT : written.value().kind();
  }

  /** {@return whether this is a list, whose elements have indices for names} */
  public boolean isList() {
    return kind() == JsonValue.Kind.ARRAY;
  }

  /** {@return whether nothing is given: null, or an empty text} */
  public boolean isBlank() {
    JsonValue value = value();
    return (value != null && value.kind() == JsonValue.Kind.NULL)
        || (value instanceof JsonString text && text.value().isEmpty());
  }

  /** {@return whether this counts as absent: nothing is given, or an empty object or list} */
  public boolean isEmpty() {
    JsonValue value = value();
    return isBlank()
        || (value instanceof JsonObject object && object.members().isEmpty() && fields.isEmpty())
        || (value instanceof JsonArray array && array.elements().isEmpty());
  }

  /**
   * {@return whether the value may not be judged: a placeholder, a value of the wrong type,
   * unreadable text}
   */
  public boolean isOpaque() {
    return opaque;
  }

  /** {@return whether the bytes of the text were not readable, so that it says nothing at all} */
  public boolean isUnreadable() {
    return unreadable;
  }

  /** {@return whether EAS takes another type than the written one, and that deserves a word} */
  public boolean isLoose() {
    return loose;
  }

  /**
   * {@return whether the value, or something above it, is a secret; that of a variable by the
   * variable's name}
   */
  public boolean isSecret() {
    return (spec != null && spec.isSecret())
        || (parent != null && (parent.isSecret() || isSecretVariable(parent)));
  }

  private boolean isSecretVariable(Setting variable) {
    Setting named = variable.fields.get("name");
    return named != null
        && ShellReader.of(this) == ShellReader.VARIABLE
        && named.value() instanceof JsonString text
        && SecretName.isSecret(text.value());
  }

  /** {@return what the schema says of the value} */
  public Expectation expected() {
    return new Expectation(spec);
  }

  /**
   * {@return the name in the file that leads to it: its own, or for an element that of the list and
   * the index, {@code args[1]}}
   */
  public String nearestName() {
    JsonString nearest = key();
    if (nearest != null || parent == null) {
      return nearest == null ? "" : nearest.value();
    }
    return parent.isList() ? parent.nearestName() + "[" + name + "]" : parent.nearestName();
  }

  /** {@return the settings of an object by documented name, in the order of the file} */
  public Map<String, Setting> fields() {
    return fields;
  }

  /** {@return the elements of a list} */
  public List<Setting> items() {
    return items;
  }

  /**
   * {@return the setting below this one, or null}
   *
   * @param segment a documented name, or an index
   */
  public @Nullable Setting child(String segment) {
    if (isList()) {
      int index = JsonPointer.index(segment);
      return index >= 0 && index < items.size() ? items.get(index) : null;
    }
    return fields.get(segment);
  }

  /** Visits this setting and all below it, in the order of the file. */
  public void visit(Consumer<Setting> visitor) {
    visitor.accept(this);
    for (Setting field : fields.values()) {
      field.visit(visitor);
    }
    for (Setting item : items) {
      item.visit(visitor);
    }
  }

  /** Gives rules what was meant instead of what is written. */
  public void readAs(JsonValue meant) {
    converted = meant;
  }

  /** Takes the value out of what rules see. */
  public void markOpaque() {
    opaque = true;
  }

  @Nullable SettingSpec spec() {
    return spec;
  }

  boolean isDocumented() {
    return written != null && written.documented();
  }

  /** Takes what EAS makes of the written value; null when it takes the value itself. */
  void convertTo(@Nullable JsonValue value) {
    converted = value;
    loose =
        value != null && value.kind() != JsonValue.Kind.NULL && spec != null && !spec.converts('q');
  }

  void markUnreadable() {
    opaque = true;
    unreadable = true;
  }

  /** Whether this could be an object and is nothing: null, or an empty text where that is fine. */
  boolean isAbsentObject() {
    boolean nothing = written != null && kind() != JsonValue.Kind.OBJECT && isEmpty();
    return nothing && (kind() == JsonValue.Kind.NULL || !expected().countsWhenEmpty());
  }

  /** Gives a node to an object that stood nowhere. */
  void standAt(Written place) {
    written = place;
  }
}
