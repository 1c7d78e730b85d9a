package easlint.lint;

import easlint.json.Document;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.service.CanonicalConfig;
import easlint.service.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the places of a file in the documented spelling, which does not change when a key is
 * renamed to another spelling of the same setting.
 */
final class CanonicalPointers {
  /**
   * What tells the elements of a list apart, whatever their order, by the list. Only what every
   * element has to have: a name that someone adds later would make it another element.
   */
  private static final Map<String, String> NAMES =
      Map.of(
          "env", "name",
          "storage", "mount_path",
          "instances", "type",
          "scaleStrategies", "metricName",
          "nlb", "id");

  private final Map<String, Setting> byPointer = new HashMap<>();

  CanonicalPointers(Document document) {
    add(CanonicalConfig.of(document).root());
  }

  private void add(Setting setting) {
    if (setting.written() != null) {
      byPointer.put(setting.pointer().toString(), setting);
    }
    setting.fields().values().forEach(this::add);
    setting.items().forEach(this::add);
  }

  /** {@return a place in the documented spelling, by indices} */
  String of(String pointer) {
    return canonical(pointer, false);
  }

  /**
   * {@return a place in the documented spelling, in which elements of lists go by their names}
   *
   * <p>An element that has none is only called an element: with an index, everything behind a line
   * that someone inserts would be another place.
   */
  String named(String pointer) {
    return canonical(pointer, true);
  }

  private String canonical(String pointer, boolean named) {
    String rest = "";
    String known = pointer;
    while (!byPointer.containsKey(known) && !known.isEmpty()) {
      int slash = Math.max(0, known.lastIndexOf('/'));
      rest = pointer.substring(slash);
      known = pointer.substring(0, slash);
    }
    Setting setting = byPointer.get(known);
    return (setting == null ? known : path(setting, named)) + rest;
  }

  private static String path(Setting setting, boolean named) {
    JsonPointer out = JsonPointer.ROOT;
    for (Setting at : fromRoot(setting)) {
      out = out.member(named ? nameOf(at) : at.name());
    }
    return out.toString();
  }

  private static List<Setting> fromRoot(Setting setting) {
    List<Setting> out = new ArrayList<>();
    for (Setting at = setting; at.parent() != null; at = at.parent()) {
      out.add(at);
    }
    return out.reversed();
  }

  private static String nameOf(Setting setting) {
    Setting list = setting.parent();
    if (list == null || !list.isList()) {
      return setting.name();
    }
    String key = NAMES.get(list.name());
    String name = key == null ? null : text(setting.child(key));
    return name == null ? "*" : name;
  }

  private static @Nullable String text(@Nullable Setting setting) {
    if (setting == null || setting.isSecret()) {
      return null;
    }
    return setting.written() instanceof JsonString text && !text.value().isEmpty()
        ? text.value()
        : null;
  }
}
