package easlint.service;

import easlint.json.Document;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonValue;
import easlint.json.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the canonical configuration from the tree of a file: each value goes to the documented
 * place of its setting, whatever its spelling. Of two spellings the documented one wins, as EAS has
 * it; the other is kept in a list. What is empty wins over nothing.
 */
final class ConfigBuilder {
  private final Document document;
  private final ValueReader reader;
  private final Setting root;
  private final Holders holders;
  private final UnknownKeys unknownKeys;
  private final SpellingLog spellings = new SpellingLog();
  private final List<Setting> dropped = new ArrayList<>();

  ConfigBuilder(Document document) {
    this.document = document;
    this.reader = new ValueReader(document.source().firstBadOffset() >= 0);
    JsonValue value = document.root();
    Written written = value == null ? null : new Written(null, JsonPointer.ROOT, value, true);
    this.root = new Setting(null, "", Spellings.table().root().spec(), written);
    this.holders = new Holders(root);
    this.unknownKeys = new UnknownKeys(holders);
  }

  CanonicalConfig build() {
    fill(root, Spellings.table().root(), null);
    CanonicalConfig config =
        new CanonicalConfig(
            document, root, spellings.list(), new ArrayList<>(), unknownKeys.list());
    for (Setting each : dropped) {
      Setting kept = config.find(each.path());
      if (kept != null && kept.written() != null) {
        config.duplicates().add(DuplicateSetting.of(kept, each));
      }
    }
    return config;
  }

  /**
   * An object of the file that is being read.
   *
   * @param place the spellings that it may hold; null where nothing is known
   * @param setting the canonical object that it gives; the one above for a place that only leads to
   *     others
   * @param pointer its place in the file
   * @param documented whether the whole path to it is the documented one
   * @param alias the alias on the way to it that is to be reported when a setting below is not one
   *     itself
   */
  private record Where(
      @Nullable WrittenPlace place,
      Setting setting,
      JsonPointer pointer,
      boolean documented,
      @Nullable Spelling alias) {

    @Nullable SettingSpec spec() {
      return place == null ? null : place.spec();
    }

    /** Whether a key is the documented way from here to a setting. */
    boolean leadsTo(SettingSpec target, String key) {
      return target.name().equals(key) && target.parent() == spec();
    }

    /** Whether the reference itself prints a key with dots here. */
    boolean prints(String key) {
      SettingSpec spec = spec();
      return spec != null && spec.printed().contains(key);
    }
  }

  private void fill(Setting setting, @Nullable WrittenPlace place, @Nullable Spelling alias) {
    JsonValue written = setting.written();
    if (written == null) {
      return;
    }
    reader.read(setting, written);
    switch (written.kind()) {
      case OBJECT ->
          addMembers(
              (JsonObject) written,
              new Where(place, setting, setting.pointer(), setting.isDocumented(), alias));
      case ARRAY -> addElements((JsonArray) written, setting, place);
      case ERROR -> setting.markOpaque();
      case STRING, NUMBER, BOOLEAN, NULL -> {}
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
      fill(child, element, null);
    }
  }

  /** Documented keys first, so that they are there when another spelling of them comes. */
  private void addMembers(JsonObject object, Where where) {
    List<Member> others = new ArrayList<>();
    for (Member member : lastOfEachName(object)) {
      if (isDocumented(member.name(), where)) {
        add(member, where);
      } else {
        others.add(member);
      }
    }
    for (Member member : others) {
      add(member, where);
    }
  }

  /** Of equal names, readers of JSON keep the last. */
  private static List<Member> lastOfEachName(JsonObject object) {
    Set<String> names = new HashSet<>();
    List<Member> kept = new ArrayList<>();
    for (Member member : object.members().reversed()) {
      if (names.add(member.name())) {
        kept.add(member);
      }
    }
    return kept.reversed();
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
      Written written = new Written(member.key(), pointer, member.value(), where.documented());
      put(where.setting(), member.name(), place, written, where.alias());
    } else {
      addListed(member, where, place, place.spec(), pointer);
    }
  }

  private void addUnlisted(Member member, Where where, JsonPointer pointer) {
    Written written = new Written(member.key(), pointer, member.value(), false);
    WrittenPlace place = where.place();
    int front = place == null ? 0 : Spellings.freeFormFront(place, member.name());
    Setting holder = where.setting();
    if (place != null && front > 0) {
      SettingSpec free = Spellings.specAt(place, member.name().substring(0, front));
      holder = free == null ? holder : holders.object(free, holder);
    }
    String name = front == 0 ? member.name() : member.name().substring(front + 1);
    Setting child = new Setting(holder, name, null, written);
    holder.fields().putIfAbsent(name, child);
    spellings.note(where.alias());
    if (front == 0 && place != null && place.holdsListed() && !reader.isUnreadable(member.key())) {
      unknownKeys.note(child, place, where.setting());
    }
    fill(child, null, null);
  }

  /** {@code metadata.batching} is no setting, but holds the old spelling of some. */
  private void addThroughPlace(
      Member member, Where where, WrittenPlace place, JsonPointer pointer) {
    if (member.value() instanceof JsonObject object) {
      addMembers(object, new Where(place, where.setting(), pointer, false, null));
    } else {
      addUnlisted(member, where, pointer);
    }
  }

  private void addListed(
      Member member, Where where, WrittenPlace place, SettingSpec spec, JsonPointer pointer) {
    boolean direct = where.leadsTo(spec, member.name());
    boolean fine = direct || where.prints(member.name());
    Setting holder = holders.of(spec, where.setting());
    String name = spec.isAnyName() ? lastName(member.name(), where) : spec.name();
    Spelling alias =
        fine ? where.alias() : new Spelling(member.key(), pointer, spec.documented(name), name);
    Written written =
        new Written(member.key(), pointer, member.value(), where.documented() && direct);
    put(holder, name, place, written, alias);
  }

  /** {@code app} of {@code "labels.app"}. */
  private static String lastName(String key, Where where) {
    return where.place() == null
        ? key
        : key.substring(Spellings.knownFront(where.place(), key) + 1);
  }

  private void put(
      Setting holder, String name, WrittenPlace place, Written written, @Nullable Spelling alias) {
    Setting present = holder.fields().get(name);
    if (written.value() instanceof JsonObject object
        && present != null
        && present.kind() == JsonValue.Kind.OBJECT) {
      merge(present, object, place, written, alias);
      return;
    }
    Setting added = new Setting(holder, name, place.spec(), written);
    boolean wins = present == null || replaces(added, present);
    if (wins) {
      holder.fields().put(name, added);
      fill(added, place, alias);
    } else {
      reader.read(added, written.value());
    }
    if (!wins || !hasMembers(written.value())) {
      spellings.note(alias);
    }
    if (present != null && present.written() != null && !added.isEmpty() && !present.isEmpty()) {
      dropped.add(wins ? present : added);
    }
  }

  /** Several spellings of one object give one; it stands where the documented one does. */
  private void merge(
      Setting present,
      JsonObject object,
      WrittenPlace place,
      Written written,
      @Nullable Spelling alias) {
    if (present.written() == null || (written.documented() && !present.isDocumented())) {
      present.standAt(written);
    }
    if (!hasMembers(object)) {
      spellings.note(alias);
    }
    addMembers(object, new Where(place, present, written.pointer(), written.documented(), alias));
  }

  private static boolean hasMembers(JsonValue value) {
    return value instanceof JsonObject object && !object.members().isEmpty();
  }

  private static boolean replaces(Setting added, Setting present) {
    boolean better = added.isDocumented() && !present.isDocumented();
    if (added.isEmpty()) {
      return present.written() != null && present.isEmpty() && better;
    }
    return present.written() == null || present.isEmpty() || better;
  }
}
