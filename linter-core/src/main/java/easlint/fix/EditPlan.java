package easlint.fix;

import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.CanonicalConfig;
import easlint.service.DuplicateSetting;
import easlint.service.Setting;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one fix while it is planned. Each method notes a change and returns false when the
 * file does not allow it.
 */
final class EditPlan {
  private final CanonicalConfig config;
  private final FileLayout layout;
  private final @Nullable JsonValue root;
  private final List<TextEdit> values = new ArrayList<>();
  private final Map<Integer, ContainerEdits> containers = new LinkedHashMap<>();

  EditPlan(CanonicalConfig config, FileLayout layout) {
    this.config = config;
    this.layout = layout;
    root = config.document().root();
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
    replaceValue(slot, List.of(), Content.fresh(json));
    return true;
  }

  private void replaceValue(Slot slot, List<String> inner, Content content) {
    values.add(new TextEdit(slot.value().range(), content.nested(inner, formatAt(slot))));
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
    values.add(new TextEdit(key.range(), JsonText.quote(renamed)));
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
        of(slot.container()).remove(slot.index());
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
      return slot != null && Destination.isBlank(written) && put(slot, List.of(), content);
    }
    Destination to = Destination.of(config, path, false);
    return to != null && (to.existing() == null ? append(to, content) : fill(to, content));
  }

  private boolean append(Destination to, Content content) {
    of(to.container()).add(to.addition(content));
    return true;
  }

  /** Puts a value in place of one that says nothing. */
  private boolean fill(Destination to, Content content) {
    JsonValue existing = to.existing();
    Slot slot = existing == null ? null : Slot.holding(root, existing.range().start());
    return existing != null
        && slot != null
        && Destination.isBlank(existing)
        && put(slot, to.inner(), content);
  }

  private boolean put(Slot slot, List<String> inner, Content content) {
    replaceValue(slot, inner, content);
    return true;
  }

  boolean move(List<String> path, List<String> to) {
    Setting setting = config.find(path);
    Slot from = setting == null ? null : Slot.at(root, setting.pointer());
    if (setting == null || from == null || setting.written() == null) {
      return false;
    }
    return relocate(from, Destination.of(config, to, false));
  }

  boolean respell(JsonPointer written, List<String> documented) {
    Slot from = Slot.at(root, written);
    return from != null && relocate(from, Destination.of(config, documented, true));
  }

  boolean drop(JsonPointer written) {
    Slot slot = Slot.at(root, written);
    if (slot == null) {
      return false;
    }
    takeOut(slot, null);
    return true;
  }

  private boolean relocate(Slot from, @Nullable Destination to) {
    if (to == null) {
      return false;
    }
    JsonValue existing = to.existing();
    Content content = Content.moved(from, layout);
    if (existing == null) {
      Slot hole = takeOut(from, to.container());
      return hole.isIn(to.container()) ? putInto(hole, from, to, content) : append(to, content);
    }
    if (to.inner().isEmpty() && merge(from.value(), existing)) {
      takeOut(from, null);
      return true;
    }
    if (!fill(to, content)) {
      return false;
    }
    takeOut(from, null);
    return true;
  }

  /** What moves within an object, or out of one that it empties, stays at its place. */
  private boolean putInto(Slot hole, Slot from, Destination to, Content content) {
    of(hole.container()).keep(hole.index());
    JsonString key = hole.key();
    if (key != null && hole.start() == from.start() && to.inner().isEmpty()) {
      values.add(new TextEdit(key.range(), JsonText.quote(to.name())));
    } else {
      TextRange member = new TextRange(hole.start(), hole.end());
      values.add(new TextEdit(member, to.addition(content).text(formatAt(hole))));
    }
    return true;
  }

  /** Adds the members of one object to another, unless both have one of a name. */
  private boolean merge(JsonValue from, JsonValue into) {
    if (!(from instanceof JsonObject source && into instanceof JsonObject target)
        || target.members().isEmpty()) {
      return false;
    }
    for (Slot slot : Content.members(source)) {
      JsonString key = slot.key();
      if (key == null || target.member(key.value()) != null) {
        return false;
      }
    }
    for (Slot slot : Content.members(source)) {
      JsonString key = slot.key();
      String name = key == null ? "" : key.value();
      of(target).add(new Addition(name, List.of(), Content.moved(slot, layout)));
    }
    return true;
  }

  /**
   * Removes a member, and the object that it leaves empty.
   *
   * @param target the object that it goes to, which is not left empty; or null
   * @return what is removed in the end
   */
  private Slot takeOut(Slot slot, @Nullable JsonObject target) {
    Slot at = slot;
    while (true) {
      ContainerEdits edits = of(at.container());
      edits.remove(at.index());
      Slot holder = Slot.holding(root, at.container().range().start());
      boolean stays = target != null && at.isIn(target);
      JsonString key = holder == null ? null : holder.key();
      if (!edits.isEmptied() || stays || holder == null || key == null || isRequired(key)) {
        return at;
      }
      edits.keep(at.index());
      at = holder;
    }
  }

  private static boolean isRequired(JsonString key) {
    return key.value().equals("metadata");
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
    values.add(new TextEdit(string.partRange(from, to), JsonText.escape(text)));
    return true;
  }

  private Format formatAt(Slot slot) {
    Children neighbours = Children.of(slot.container());
    Lines lines = layout.lines();
    boolean multiLine = lines.startsLine(slot.start());
    return new Format(layout, layout.colon(neighbours), lines.indent(slot.start()), multiLine);
  }

  private ContainerEdits of(JsonValue container) {
    Integer start = container.range().start();
    ContainerEdits known = containers.get(start);
    if (known == null) {
      known = new ContainerEdits(container, layout);
      containers.put(start, known);
    }
    return known;
  }

  /** {@return all edits by place; null when they overlap, or there are none} */
  @Nullable List<TextEdit> edits() {
    List<TextEdit> all = new ArrayList<>(values);
    for (ContainerEdits container : containers.values()) {
      if (!container.isPossible()) {
        return null;
      }
      all.addAll(container.edits());
    }
    all.removeIf(this::changesNothing);
    all.sort(TextEdit::byPlace);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).range().start() < all.get(i - 1).range().end()) {
        return null;
      }
    }
    return all.isEmpty() ? null : List.copyOf(all);
  }

  private boolean changesNothing(TextEdit edit) {
    return layout.text().startsWith(edit.newText(), edit.range().start())
        && edit.newText().length() == edit.range().length();
  }
}
