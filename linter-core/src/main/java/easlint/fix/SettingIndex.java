package easlint.fix;

import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the setting that a place of the file gives. */
final class SettingIndex {
  private final Map<Integer, Setting> byKey = new HashMap<>();
  private final Map<Integer, Setting> byValue = new HashMap<>();

  SettingIndex(Setting root) {
    add(root);
  }

  private void add(Setting setting) {
    JsonString key = setting.key();
    JsonValue written = setting.written();
    if (key != null) {
      byKey.put(key.range().start(), setting);
    }
    if (written != null) {
      byValue.put(written.range().start(), setting);
    }
    for (Setting field : setting.fields().values()) {
      add(field);
    }
    for (Setting item : setting.items()) {
      add(item);
    }
  }

  /** {@return the setting whose value begins at an offset, or null} */
  @Nullable Setting withValueAt(int offset) {
    return byValue.get(offset);
  }

  /**
   * {@return the canonical path of the setting that the key at an offset gives, or null}
   *
   * <p>An object that was merged into the documented one gives no setting of its own; its members
   * tell where it belongs.
   *
   * @param pointer the key's place in the file
   */
  @Nullable List<String> pathOf(int offset, JsonPointer pointer) {
    Setting setting = byKey.get(offset);
    if (setting != null) {
      return setting.path();
    }
    String merged = pointer.toString();
    for (Setting member : byKey.values()) {
      JsonPointer above = member.pointer().parent();
      if (above != null && above.toString().equals(merged)) {
        List<String> path = member.path();
        return path.subList(0, path.size() - 1);
      }
    }
    return null;
  }
}
