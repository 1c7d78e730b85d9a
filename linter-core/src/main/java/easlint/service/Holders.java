package easlint.service;

import org.jspecify.annotations.Nullable;

/** Finds the canonical objects that hold settings, and makes those that the file has not. */
final class Holders {
  private final Setting root;

  Holders(Setting root) {
    this.root = root;
  }

  /** {@return the object of a kind, seen from a setting, or null when there is none} */
  @Nullable Setting find(SettingSpec wanted, Setting from) {
    for (Setting at = from; at != null; at = at.parent()) {
      if (at.spec() == wanted) {
        return at;
      }
    }
    Setting above = wanted.parent() == null ? null : find(wanted.parent(), from);
    return above == null ? null : above.fields().get(wanted.name());
  }

  /** {@return the object that holds a setting, seen from another, made where there is none} */
  Setting of(SettingSpec spec, Setting from) {
    SettingSpec wanted = spec.parent();
    return wanted == null ? root : object(wanted, from);
  }

  /** {@return the object of a kind, seen from a setting, made where there is none} */
  Setting object(SettingSpec wanted, Setting from) {
    if (wanted == root.spec()) {
      return root;
    }
    Setting found = find(wanted, from);
    if (found != null && !found.isAbsentObject()) {
      return found;
    }
    Setting above = of(wanted, from);
    Setting made = new Setting(above, wanted.name(), wanted, null);
    above.fields().put(wanted.name(), made);
    return made;
  }
}
