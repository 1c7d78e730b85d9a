package easlint.service;

import easlint.json.Document;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.service.Setting.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the canonical configuration from the tree of a file: each value goes to the documented
 * place of its setting, whatever its spelling. Of two spellings the documented one wins, as EAS has
 * it; the other is kept in a list.
 */
final class ConfigBuilder {
  private final Document document;
  private final Setting root;
  private final List<Spelling> spellings = new ArrayList<>();
  private final List<DuplicateSetting> duplicates = new ArrayList<>();
  private final List<UnknownKey> unknownKeys = new ArrayList<>();

  ConfigBuilder(Document document) {
    this.document = document;
    JsonValue value = document.root();
    Written written = value == null ? null : new Written(null, JsonPointer.ROOT, value, true);
    this.root = new Setting(null, "", Spellings.table().root().spec(), written);
  }

  CanonicalConfig build() {
    fill(root, Spellings.table().root());
    return new CanonicalConfig(document, root, spellings, duplicates, unknownKeys);
  }

  /**
   * An object of the file that is being read.
   *
   * @param place the spellings that it may hold; null where nothing is known
   * @param setting the canonical object that it gives; the one above for a place that only leads to
   *     others
   * @param pointer its place in the file
   * @param documented whether the whole path to it is the documented one
   */
  private record Where(
      @Nullable WrittenPlace place, Setting setting, JsonPointer pointer, boolean documented) {

    @Nullable SettingSpec spec() {
      return place == null ? null : place.spec();
    }

    /** Whether a key is the documented way from here to a setting. */
    boolean leadsTo(SettingSpec target, String key) {
      return target.name().equals(key) && target.parent() == spec();
    }
  }

  private void fill(Setting setting, @Nullable WrittenPlace place) {
    JsonValue written = setting.written();
    if (written == null) {
      return;
    }
    switch (written.kind()) {
      case OBJECT ->
          addMembers(
              (JsonObject) written,
              new Where(place, setting, setting.pointer(), setting.isDocumented()));
      case ARRAY -> addElements((JsonArray) written, setting, place);
      case ERROR -> setting.markOpaque();
      case STRING, NUMBER, BOOLEAN, NULL -> read(setting, written);
    }
  }

  private static void read(Setting setting, JsonValue written) {
    if (written instanceof JsonString text
        && ShellReader.of(setting).holdsPlaceholder(text.value())) {
      setting.markOpaque();
    } else if (setting.spec() != null) {
      setting.convertTo(Conversions.convert(written, setting.spec()));
    }
  }

  private void addElements(JsonArray array, Setting list, @Nullable WrittenPlace place) {
    WrittenPlace element = place == null ? null : place.element();
    SettingSpec spec = element == null ? null : element.spec();
    for (int i = 0; i < array.elements().size(); i++) {
      JsonPointer pointer = list.pointer().element(i);
      Written written = new Written(null, pointer, array.elements().get(i), list.isDocumented());
      Setting child = new Setting(list, Integer.toString(i), spec, written);
      list.items().add(child);
      fill(child, element);
    }
  }

  /** Documented keys first, so that they are there when another spelling of them comes. */
  private void addMembers(JsonObject object, Where where) {
    List<Member> others = new ArrayList<>();
    for (Member member : object.members()) {
      boolean kept = isLastOfItsName(object, member);
      if (kept && isDocumented(member.name(), where)) {
        add(member, where);
      } else if (kept) {
        others.add(member);
      }
    }
    for (Member member : others) {
      add(member, where);
    }
  }

  /** Of equal names, readers of JSON keep the last. */
  private static boolean isLastOfItsName(JsonObject object, Member member) {
    Member last = object.member(member.name());
    return last != null && last.key().range().start() == member.key().range().start();
  }

  private static boolean isDocumented(String key, Where where) {
    WrittenPlace place = where.place() == null ? null : where.place().fields().get(key);
    return place != null && place.spec() != null && where.leadsTo(place.spec(), key);
  }

  private void add(Member member, Where where) {
    JsonPointer pointer = where.pointer().member(member.name());
    WrittenPlace parent = where.place();
    WrittenPlace place = parent == null ? null : Spellings.find(parent, member.name());
    if (parent == null || place == null) {
      addUnlisted(member, where, pointer);
    } else if (place.spec() == null) {
      addThroughPlace(member, where, place, pointer);
    } else if (place == parent.anyField()) {
      put(
          where.setting(),
          member.name(),
          place,
          new Written(member.key(), pointer, member.value(), where.documented()));
    } else {
      addListed(member, where, place, place.spec(), pointer);
    }
  }

  private void addUnlisted(Member member, Where where, JsonPointer pointer) {
    Written written = new Written(member.key(), pointer, member.value(), false);
    Setting child = new Setting(where.setting(), member.name(), null, written);
    where.setting().fields().putIfAbsent(member.name(), child);
    if (where.place() != null && !where.place().isFreeForm()) {
      unknownKeys.add(new UnknownKey(where.setting(), child));
    }
    fill(child, null);
  }

  /** {@code metadata.batching} is no setting, but holds the old spelling of some. */
  private void addThroughPlace(
      Member member, Where where, WrittenPlace place, JsonPointer pointer) {
    if (member.value() instanceof JsonObject object) {
      addMembers(object, new Where(place, where.setting(), pointer, false));
    } else {
      addUnlisted(member, where, pointer);
    }
  }

  private void addListed(
      Member member, Where where, WrittenPlace place, SettingSpec spec, JsonPointer pointer) {
    boolean direct = where.leadsTo(spec, member.name());
    boolean printed =
        place.isPrinted()
            && where.place() != null
            && where.place().fields().get(member.name()) == place;
    if (!direct && !printed) {
      spellings.add(new Spelling(member.key(), pointer, spec.documented()));
    }
    boolean documented = where.documented() && direct;
    put(
        holder(spec, where.setting()),
        spec.name(),
        place,
        new Written(member.key(), pointer, member.value(), documented));
  }

  /** The canonical object that holds a setting, made where the file has none. */
  private Setting holder(SettingSpec spec, Setting from) {
    SettingSpec wanted = spec.parent();
    if (wanted == null || wanted == root.spec()) {
      return root;
    }
    for (Setting at = from; at != null; at = at.parent()) {
      if (at.spec() == wanted) {
        return at;
      }
    }
    Setting above = holder(wanted, from);
    Setting found = above.fields().get(wanted.name());
    if (found == null) {
      found = new Setting(above, wanted.name(), wanted, null);
      above.fields().put(wanted.name(), found);
    }
    return found;
  }

  private void put(Setting holder, String name, WrittenPlace place, Written written) {
    Setting present = holder.fields().get(name);
    boolean object = written.value().kind() == JsonValue.Kind.OBJECT;
    if (present != null && present.kind() == JsonValue.Kind.OBJECT && object) {
      if (present.written() == null) {
        present.standAt(written);
      }
      addMembers(
          (JsonObject) written.value(),
          new Where(place, present, written.pointer(), written.documented()));
      return;
    }
    Setting added = new Setting(holder, name, place.spec(), written);
    if (present == null || present.written() == null || prefers(added, present)) {
      holder.fields().put(name, added);
      fill(added, place);
    } else {
      read(added, written.value());
    }
    if (present != null && present.written() != null && !added.isBlank() && !present.isBlank()) {
      noteDuplicate(added, present, holder.fields().get(name) == added);
    }
  }

  private static boolean prefers(Setting added, Setting present) {
    return present.isBlank()
        || (added.isDocumented() && !present.isDocumented() && !added.isBlank());
  }

  private void noteDuplicate(Setting added, Setting present, boolean addedWins) {
    Setting kept = addedWins ? added : present;
    Setting dropped = addedWins ? present : added;
    duplicates.add(
        new DuplicateSetting(kept, dropped, SameValue.test(kept.value(), dropped.value())));
  }
}
