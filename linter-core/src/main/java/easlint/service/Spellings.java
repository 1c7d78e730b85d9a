package easlint.service;

import easlint.schema.table.SettingTable;
import org.jspecify.annotations.Nullable;

/**
 * Every accepted spelling of every setting, from the authored schema.
 *
 * <p>Beside the listed aliases two forms are accepted everywhere that EAS itself reads keys: dots
 * for nesting, and the other one of snake_case and lowerCamelCase.
 */
final class Spellings {
  /** No path of the table has more: a long key is not tried at each of its dots. */
  private static final int MAX_DOTS = 10;

  private static final Spellings TABLE = new Spellings(SettingTable.lines());

  private final WrittenPlace root = new WrittenPlace();

  private Spellings(String[] lines) {
    root.gives(new SettingSpec(null, "", "o", "", ""));
    for (String line : lines) {
      add(line.split("\\|", -1));
    }
  }

  /** {@return the spellings of the schema that the tool comes with} */
  static Spellings table() {
    return TABLE;
  }

  WrittenPlace root() {
    return root;
  }

  /** The table has an object before its members, so the parent's setting is there. */
  private void add(String[] columns) {
    String[] path = segments(columns[0]);
    WrittenPlace parent = place(path, path.length - 1);
    String name = path[path.length - 1];
    SettingSpec spec = new SettingSpec(parent.spec(), name, columns[1], columns[2], columns[3]);
    parent.below(name).gives(spec);
    if (parent.spec() != null && !name.equals("*") && !name.equals("{}")) {
      parent.spec().members().put(name, spec);
    }
    for (String alias : columns[4].isEmpty() ? new String[0] : columns[4].split(" ")) {
      boolean printed = alias.startsWith("=");
      String[] aliasPath = segments(printed ? alias.substring(1) : alias);
      place(aliasPath, aliasPath.length).gives(spec);
      if (printed) {
        notePrinted(aliasPath);
      }
    }
  }

  private void notePrinted(String[] path) {
    SettingSpec holder = place(path, path.length - 1).spec();
    if (holder != null) {
      holder.printed().add(path[path.length - 1]);
    }
  }

  private WrittenPlace place(String[] path, int length) {
    WrittenPlace at = root;
    for (int i = 0; i < length; i++) {
      at = at.below(path[i]);
    }
    return at;
  }

  private static String[] segments(String path) {
    String[] segments = path.substring(1).split("/");
    for (int i = 0; i < segments.length; i++) {
      segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
    }
    return segments;
  }

  /** {@return the place that a key below a place leads to, by any accepted spelling, or null} */
  static @Nullable WrittenPlace find(WrittenPlace parent, String key) {
    WrittenPlace plain = findPlain(parent, key);
    if (plain != null || parent.isFreeForm()) {
      return plain;
    }
    int dot = key.indexOf('.');
    for (int i = 0; dot > 0 && i < MAX_DOTS; i++) {
      WrittenPlace front = findPlain(parent, key.substring(0, dot));
      WrittenPlace whole = front == null ? null : find(front, key.substring(dot + 1));
      if (whole != null) {
        return whole;
      }
      dot = key.indexOf('.', dot + 1);
    }
    return null;
  }

  /** Without looking at dots: each front would be split again, and again. */
  private static @Nullable WrittenPlace findPlain(WrittenPlace parent, String key) {
    WrittenPlace exact = parent.fields().get(key);
    WrittenPlace listed = exact == null ? parent.fields().get(otherCase(key)) : exact;
    return listed == null ? parent.anyField() : listed;
  }

  /** {@return how many characters of a dotted key lead to a known object; 0 when none do} */
  static int knownFront(WrittenPlace parent, String key) {
    int known = 0;
    int dot = key.indexOf('.');
    for (int i = 0; dot > 0 && i < MAX_DOTS; i++) {
      SettingSpec spec = specAt(parent, key.substring(0, dot));
      known = spec != null && spec.takes('o') ? dot : known;
      dot = key.indexOf('.', dot + 1);
    }
    return known;
  }

  /** {@return how many of them lead to an object that holds what nobody lists; 0 when none do} */
  static int freeFormFront(WrittenPlace parent, String key) {
    int front = knownFront(parent, key);
    SettingSpec spec = front == 0 ? null : specAt(parent, key.substring(0, front));
    return spec != null && spec.isFreeForm() ? front : 0;
  }

  /** {@return the setting that a key below a place gives, or null} */
  static @Nullable SettingSpec specAt(WrittenPlace parent, String key) {
    WrittenPlace place = find(parent, key);
    return place == null ? null : place.spec();
  }

  /** lowerCamelCase for snake_case, and the other way round. */
  private static String otherCase(String key) {
    StringBuilder out = new StringBuilder(key.length() + 4);
    boolean snake = key.indexOf('_') > 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (snake && c == '_' && i + 1 < key.length()) {
        out.append(Character.toUpperCase(key.charAt(++i)));
      } else if (!snake && c >= 'A' && c <= 'Z') {
        out.append('_').append((char) (c + 32));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
