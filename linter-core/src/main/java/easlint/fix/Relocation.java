package easlint.fix;

import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.CanonicalConfig;
import easlint.service.Setting;
import easlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes settings from one place of a file to another, or out of it. Objects that are left empty go,
 * too. Each method returns false when the file does not allow the change.
 */
final class Relocation {
  private final CanonicalConfig config;
  private final FileLayout layout;
  private final EditSet edits;
  private final @Nullable JsonValue root;

  Relocation(CanonicalConfig config, FileLayout layout, EditSet edits) {
    this.config = config;
    this.layout = layout;
    this.edits = edits;
    root = config.document().root();
  }

  /** Moves a setting to another canonical path. */
  boolean move(List<String> path, List<String> to) {
    Setting setting = config.find(path);
    Slot from = setting == null ? null : Slot.at(root, setting.pointer());
    if (setting == null || from == null || setting.written() == null) {
      return false;
    }
    return relocate(from, Destination.of(config, to, false));
  }

  /** Moves what stands at a place, in the spelling of the file, to its documented one. */
  boolean respell(JsonPointer written, List<String> documented) {
    Slot from = Slot.at(root, written);
    return from != null && relocate(from, Destination.of(config, documented, true));
  }

  /** Removes what stands at a place, in the spelling of the file. */
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
      if (hole.isIn(to.container())) {
        putInto(hole, from, to, content);
      } else {
        edits.append(to, content);
      }
      return true;
    }
    if (to.inner().isEmpty() && merge(from.value(), existing)) {
      takeOut(from, null);
      return true;
    }
    if (!edits.fill(to, content)) {
      return false;
    }
    takeOut(from, null);
    return true;
  }

  /** What moves within an object, or out of one that it empties, stays at its place. */
  private void putInto(Slot hole, Slot from, Destination to, Content content) {
    edits.of(hole.container()).keep(hole.index());
    JsonString key = hole.key();
    if (key != null && hole.start() == from.start() && to.inner().isEmpty()) {
      edits.write(key.range(), JsonText.quote(to.name()));
    } else {
      TextRange member = new TextRange(hole.start(), hole.end());
      edits.write(member, to.addition(content).text(edits.formatAt(hole)));
    }
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
      edits.of(target).add(new Addition(name, List.of(), Content.moved(slot, layout)));
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
      ContainerEdits children = edits.of(at.container());
      children.remove(at.index());
      Slot holder = Slot.holding(root, at.container().range().start());
      boolean stays = target != null && at.isIn(target);
      JsonString key = holder == null ? null : holder.key();
      if (!children.isEmptied() || stays || holder == null || key == null || isRequired(key)) {
        return at;
      }
      children.keep(at.index());
      at = holder;
    }
  }

  private static boolean isRequired(JsonString key) {
    return key.value().equals("metadata");
  }
}
