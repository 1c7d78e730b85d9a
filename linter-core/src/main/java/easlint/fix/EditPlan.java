package easlint.fix;

import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.CanonicalConfig;
import easlint.service.DuplicateSetting;
import easlint.service.Setting;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one fix while it is planned. Each method notes a change and returns false when the
 * file does not allow it.
 */
final class EditPlan {
  private final CanonicalConfig config;
  private final @Nullable JsonValue root;
  private final EditSet edits;
  private final Relocation relocation;

  EditPlan(CanonicalConfig config, FileLayout layout) {
    this.config = config;
    root = config.document().root();
    edits = new EditSet(layout, root);
    relocation = new Relocation(config, layout, edits);
  }

  boolean replace(List<String> path, String json) {
    Setting setting = config.find(path);
    if (setting == null || !replaceWritten(setting, json)) {
      return false;
    }
    for (DuplicateSetting duplicate : config.duplicates()) {
      if (duplicate.kept() == setting && duplicate.isEqual()) {
        replaceWritten(duplicate.dropped(), json);
      }
    }
    return true;
  }

  private boolean replaceWritten(Setting setting, String json) {
    Slot slot = Slot.at(root, setting.pointer());
    if (setting.written() == null || slot == null) {
      return false;
    }
    edits.replaceValue(slot, List.of(), Content.fresh(json));
    return true;
  }

  boolean rename(List<String> path, String name) {
    Setting setting = config.find(path);
    Slot slot = setting == null ? null : Slot.at(root, setting.pointer());
    JsonString key = slot == null ? null : slot.key();
    if (setting == null || slot == null || key == null || setting.written() == null) {
      return false;
    }
    String written = key.value();
    boolean dotted = written.endsWith("." + setting.name());
    int front = dotted ? written.length() - setting.name().length() : 0;
    String renamed = written.substring(0, front) + name;
    if (slot.container() instanceof JsonObject object && object.member(renamed) != null) {
      return false;
    }
    edits.write(key.range(), JsonText.quote(renamed));
    return true;
  }

  boolean remove(List<String> path) {
    Setting setting = config.find(path);
    if (setting == null || !removeWritten(setting)) {
      return false;
    }
    for (DuplicateSetting duplicate : config.duplicates()) {
      if (duplicate.kept() == setting) {
        removeWritten(duplicate.dropped());
      }
    }
    return true;
  }

  /** An object that stands nowhere goes with the settings that make it. */
  private boolean removeWritten(Setting setting) {
    if (setting.written() != null) {
      Slot slot = Slot.at(root, setting.pointer());
      if (slot != null) {
        edits.of(slot.container()).remove(slot.index());
      }
      return slot != null;
    }
    boolean removed = false;
    for (Setting field : setting.fields().values()) {
      removed |= removeWritten(field);
    }
    return removed;
  }

  boolean add(List<String> parent, String name, String json) {
    List<String> path = new ArrayList<>(parent);
    path.add(name);
    Content content = Content.fresh(json);
    Setting there = config.find(path);
    JsonValue written = there == null ? null : there.written();
    if (there != null && written != null) {
      Slot slot = Slot.at(root, there.pointer());
      if (slot == null || !Destination.isBlank(written)) {
        return false;
      }
      edits.replaceValue(slot, List.of(), content);
      return true;
    }
    Destination to = Destination.of(config, path, false);
    if (to != null && to.existing() == null) {
      edits.append(to, content);
      return true;
    }
    return to != null && edits.fill(to, content);
  }

  boolean move(List<String> path, List<String> to) {
    return relocation.move(path, to);
  }

  boolean respell(JsonPointer written, List<String> documented) {
    return relocation.respell(written, documented);
  }

  boolean drop(JsonPointer written) {
    return relocation.drop(written);
  }

  boolean span(List<String> path, int from, int to, String text) {
    Setting setting = config.find(path);
    if (setting == null
        || !(setting.written() instanceof JsonString string)
        || !string.quoted()
        || from < 0
        || from > to
        || to > string.value().length()) {
      return false;
    }
    edits.write(string.partRange(from, to), JsonText.escape(text));
    return true;
  }

  /** {@return all edits by place; null when they overlap, or there are none} */
  @Nullable List<TextEdit> edits() {
    return edits.edits();
  }
}
