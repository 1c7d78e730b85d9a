package easlint.service;

import java.util.ArrayList;
import java.util.List;

/** Collects the keys that no source lists. */
final class UnknownKeys {
  private final Holders holders;
  private final List<UnknownKey> list = new ArrayList<>();

  UnknownKeys(Holders holders) {
    this.holders = holders;
  }

  List<UnknownKey> list() {
    return list;
  }

  /**
   * Notes a key; a dotted one is unknown in the innermost object that it leads to.
   *
   * @param key the key and its value
   * @param place what may be written where it stands
   * @param holder the canonical object of that place
   */
  void note(Setting key, WrittenPlace place, Setting holder) {
    int front = Spellings.knownFront(place, key.name());
    if (front == 0) {
      list.add(new UnknownKey(key, holder, "", place.names()));
      return;
    }
    WrittenPlace inner = Spellings.find(place, key.name().substring(0, front));
    SettingSpec spec = inner == null ? null : inner.spec();
    if (spec != null && !spec.isFreeForm()) {
      String lead = key.name().substring(0, front + 1);
      list.add(new UnknownKey(key, holders.find(spec, holder), lead, spec.members().keySet()));
    }
  }
}
