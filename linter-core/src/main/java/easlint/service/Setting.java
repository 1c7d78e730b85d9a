package easlint.service;

import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final @Nullable JsonString key;
  private final JsonPointer pointer;
  private final @Nullable JsonValue written;
  private final JsonValue.Kind kind;
  private @Nullable JsonValue value;
  private boolean opaque;
  private final Map<String, Setting> fields = new LinkedHashMap<>();
  private final List<Setting> items = new ArrayList<>();

  Setting(
      @Nullable Setting parent,
      String name,
      @Nullable JsonString key,
      JsonPointer pointer,
      @Nullable JsonValue written) {
    this.parent = parent;
    this.name = name;
    this.key = key;
    this.pointer = pointer;
    this.written = written;
    this.value = written;
    this.kind = written == null ? JsonValue.Kind.OBJECT : written.kind();
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
   * {@return the name in the file that gave it; null for the root, an element, and an object that
   * stands nowhere}
   */
  public @Nullable JsonString key() {
    return key;
  }

  /**
   * {@return its place in the spelling of the file; of an object that stands nowhere, its parent's}
   */
  public JsonPointer pointer() {
    return pointer;
  }

  /** {@return the node of the file, or null for an object that stands nowhere} */
  public @Nullable JsonValue written() {
    return written;
  }

  /**
   * {@return the value as EAS takes it: of the documented type where the written one is tolerated;
   * null with {@link #written()}}
   */
  public @Nullable JsonValue value() {
    return value;
  }

  /** {@return what is written} */
  public JsonValue.Kind kind() {
    return kind;
  }

  /**
   * {@return whether the value may not be judged: a placeholder, a value of the wrong type,
   * unreadable text}
   */
  public boolean isOpaque() {
    return opaque;
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
    if (kind == JsonValue.Kind.ARRAY) {
      int index = index(segment);
      return index >= 0 && index < items.size() ? items.get(index) : null;
    }
    return fields.get(segment);
  }

  void markOpaque() {
    opaque = true;
  }

  void convertTo(JsonValue converted) {
    value = converted;
  }

  private static int index(String segment) {
    int n = 0;
    for (int i = 0; i < segment.length(); i++) {
      int digit = segment.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 8) {
        return -1;
      }
      n = n * 10 + digit;
    }
    return segment.isEmpty() ? -1 : n;
  }
}
