package easlint.lint;

import easlint.schema.table.SettingTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of settings, which documents the letters.
 *
 * @param path documented names from the root; {@code *} for any element, {@code {}} for any name
 * @param types letters of the types
 * @param conversions letters of what is converted
 * @param flags letters of what else is known
 * @param aliases paths of the other accepted places, nested
 * @param printed those of them that the reference itself prints
 */
record TableSetting(
    List<String> path,
    String types,
    String conversions,
    String flags,
    List<List<String>> aliases,
    List<List<String>> printed) {
  private static final Map<List<String>, TableSetting> ALL = read();

  static List<TableSetting> all() {
    return List.copyOf(ALL.values());
  }

  /** The setting at a canonical path with indices, or null. */
  static @Nullable TableSetting find(List<String> path) {
    List<String> general = new ArrayList<>();
    for (String segment : path) {
      general.add(segment);
      if (!ALL.containsKey(general)) {
        general.set(general.size() - 1, isIndex(segment) ? "*" : "{}");
      }
    }
    return ALL.get(general);
  }

  static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(Character::isDigit);
  }

  String name() {
    return path.getLast();
  }

  boolean isNamed() {
    return !name().equals("*") && !name().equals("{}");
  }

  boolean takes(char type) {
    return types.indexOf(type) >= 0;
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  boolean converts(char conversion) {
    return conversions.indexOf(conversion) >= 0;
  }

  private static Map<List<String>, TableSetting> read() {
    Map<List<String>, TableSetting> out = new LinkedHashMap<>();
    for (String line : SettingTable.lines()) {
      String[] columns = line.split("\\|", -1);
      List<List<String>> aliases = new ArrayList<>();
      List<List<String>> printed = new ArrayList<>();
      for (String alias : columns[4].isEmpty() ? new String[0] : columns[4].split(" ")) {
        boolean prints = alias.startsWith("=");
        aliases.add(segments(prints ? alias.substring(1) : alias));
        if (prints) {
          printed.add(aliases.getLast());
        }
      }
      List<String> path = segments(columns[0]);
      out.put(path, new TableSetting(path, columns[1], columns[2], columns[3], aliases, printed));
    }
    return out;
  }

  private static List<String> segments(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** The other one of snake_case and lowerCamelCase; the name itself when there is none. */
  static String otherCase(String name) {
    StringBuilder out = new StringBuilder();
    boolean snake = name.contains("_");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean joint = snake && c == '_' && i > 0 && i + 1 < name.length();
      if (joint) {
        i++;
        out.append(Character.toUpperCase(name.charAt(i)));
      } else if (!snake && Character.isUpperCase(c) && i > 0) {
        out.append('_').append(Character.toLowerCase(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
