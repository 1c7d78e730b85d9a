package easlint.schema.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A key of an object that stands for a setting, in another spelling than the documented one.
 *
 * @param object the place of the object that holds the key
 * @param key the key, perhaps with dots
 * @param printed whether the reference itself prints this spelling
 */
record Spelling(SettingPath object, String key, boolean printed) {

  /** {@return all other spellings of a setting: aliases, dotted keys, the other case} */
  static List<Spelling> of(Setting setting) {
    List<Spelling> spellings = new ArrayList<>();
    if (!SettingPath.isKey(setting.path().last())) {
      return spellings;
    }
    for (Setting.Alias alias : setting.aliases()) {
      if (alias.printed()) {
        spellings.add(new Spelling(alias.path().parent(), alias.path().last(), true));
      }
    }
    addFrom(setting.path(), setting.path().size(), setting.dotsSplit(), spellings);
    for (Setting.Alias alias : setting.aliases()) {
      addFrom(alias.path(), alias.root().size(), true, spellings);
    }
    return spellings;
  }

  /**
   * Adds the plain key and those with dots, for each object on the way that exists by itself.
   *
   * @param depth how many keys of the path name objects with a schema of their own
   */
  private static void addFrom(
      SettingPath path, int depth, boolean dotted, List<Spelling> spellings) {
    for (int start = dotted ? 0 : path.size() - 1; start < depth; start++) {
      List<String> joined = path.segments().subList(start, path.size());
      if (joined.stream().allMatch(SettingPath::isKey)) {
        String key = String.join(".", joined);
        spellings.add(new Spelling(path.first(start), key, false));
        spellings.add(new Spelling(path.first(start), otherCase(key), false));
      }
    }
  }

  /** {@return the key in lowerCamelCase when it is in snake_case, and the other way round} */
  static String otherCase(String key) {
    return key.indexOf('_') >= 0 ? camelCase(key) : snakeCase(key);
  }

  private static String camelCase(String key) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      boolean joint = key.charAt(i) == '_' && i > 0 && i + 1 < key.length();
      text.append(joint ? String.valueOf(key.charAt(++i)).toUpperCase(Locale.ROOT) : key.charAt(i));
    }
    return text.toString();
  }

  private static String snakeCase(String key) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      boolean hump =
          Character.isUpperCase(letter) && i > 0 && Character.isLowerCase(key.charAt(i - 1));
      text.append(hump ? "_" + Character.toLowerCase(letter) : String.valueOf(letter));
    }
    return text.toString();
  }
}
