package easlint.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file where a setting may be written: the documented one, or an alias. A place that
 * only leads to others, as {@code metadata.batching} does, has no setting.
 */
final class WrittenPlace {
  private final Map<String, WrittenPlace> fields = new HashMap<>();
  private @Nullable WrittenPlace element;
  private @Nullable WrittenPlace anyField;
  private @Nullable SettingSpec spec;

  /** {@return the setting that a value here gives, or null} */
  @Nullable SettingSpec spec() {
    return spec;
  }

  boolean isFreeForm() {
    return spec != null && spec.isFreeForm();
  }

  /** Whether an object here holds listed keys only; not where an object is a fault anyway. */
  boolean holdsListed() {
    return spec == null || (spec.takes('o') && !spec.isFreeForm());
  }

  /** The names that are documented here; of a place that only leads to others, all. */
  Set<String> names() {
    return spec == null ? fields.keySet() : spec.members().keySet();
  }

  Map<String, WrittenPlace> fields() {
    return fields;
  }

  @Nullable WrittenPlace element() {
    return element;
  }

  @Nullable WrittenPlace anyField() {
    return anyField;
  }

  /** The place below this one, made if there is none. */
  WrittenPlace below(String segment) {
    if (segment.equals("*")) {
      element = element == null ? new WrittenPlace() : element;
      return element;
    }
    if (segment.equals("{}")) {
      anyField = anyField == null ? new WrittenPlace() : anyField;
      return anyField;
    }
    return fields.computeIfAbsent(segment, name -> new WrittenPlace());
  }

  void gives(SettingSpec setting) {
    spec = setting;
  }
}
