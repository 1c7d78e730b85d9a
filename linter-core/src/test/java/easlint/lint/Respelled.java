package easlint.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file in which one setting is written in another accepted spelling.
 *
 * @param tree the file
 * @param from where the setting was
 * @param to where it is
 */
record Respelled(ObjectNode tree, List<String> from, List<String> to) {

  /** Every accepted spelling of a setting that a file holds in its documented place. */
  static List<Respelled> all(ObjectNode file, List<String> path) {
    List<Respelled> out = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (List<String> to : spellings(path)) {
      ObjectNode copy = file.deepCopy();
      if (seen.add(to) && move(copy, path, to)) {
        out.add(new Respelled(copy, path, to));
      }
    }
    return out;
  }

  /**
   * Where a place of the old file is in the new one. An object that is gone is given by the
   * setting's new name; what it lacks stands on the nearest object above.
   */
  List<String> map(List<String> place, boolean missing) {
    if (isBelow(place, from)) {
      List<String> out = new ArrayList<>(to);
      out.addAll(place.subList(from.size(), place.size()));
      return missing ? nearest(out) : out;
    }
    if (find(tree, place) != null) {
      return place;
    }
    return missing ? nearest(place) : to;
  }

  private List<String> nearest(List<String> place) {
    List<String> out = new ArrayList<>(place);
    while (find(tree, out) == null) {
      out.removeLast();
    }
    return out;
  }

  private static boolean isBelow(List<String> place, List<String> above) {
    return place.size() >= above.size() && place.subList(0, above.size()).equals(above);
  }

  private static List<List<String>> spellings(List<String> path) {
    TableSetting setting = TableSetting.find(path);
    List<List<String>> out = new ArrayList<>();
    if (setting == null || !setting.isNamed()) {
      return out;
    }
    addForms(out, path);
    for (List<String> alias : setting.aliases()) {
      out.add(alias);
      addForms(out, alias);
    }
    return out;
  }

  /** The other case of the last name, and each way to join names by dots. */
  private static void addForms(List<List<String>> out, List<String> path) {
    List<String> above = path.subList(0, path.size() - 1);
    String name = path.getLast();
    boolean cased = !isSetting(with(above, TableSetting.otherCase(name)));
    addWith(out, above, name, cased);
    for (int start = path.size() - 2; start >= 0; start--) {
      if (TableSetting.isIndex(path.get(start))) {
        return;
      }
      name = path.get(start) + "." + name;
      addWith(out, path.subList(0, start), name, cased);
    }
  }

  private static void addWith(
      List<List<String>> out, List<String> above, String name, boolean cased) {
    out.add(with(above, name));
    if (cased) {
      out.add(with(above, TableSetting.otherCase(name)));
    }
  }

  /** {@code read_only} and {@code readOnly} are two settings. */
  private static boolean isSetting(List<String> path) {
    TableSetting setting = TableSetting.find(path);
    return setting != null && setting.isNamed();
  }

  private static List<String> with(List<String> above, String name) {
    List<String> out = new ArrayList<>(above);
    out.add(name);
    return out;
  }

  /** Moves a value; false when nothing would change, or something else is there. */
  private static boolean move(ObjectNode file, List<String> from, List<String> to) {
    if (find(file, to) != null || isBelow(to, from) || isSetting(to)) {
      return false;
    }
    ObjectNode holder = (ObjectNode) find(file, from.subList(0, from.size() - 1));
    JsonNode value = holder == null ? null : holder.remove(from.getLast());
    if (value == null) {
      return false;
    }
    removeEmpty(file, from.subList(0, from.size() - 1));
    ObjectNode target = make(file, to.subList(0, to.size() - 1));
    if (target == null) {
      return false;
    }
    target.set(to.getLast(), value);
    return true;
  }

  /** An object that the move has emptied goes, or it would be a finding of its own. */
  private static void removeEmpty(ObjectNode file, List<String> path) {
    boolean element = path.isEmpty() || TableSetting.isIndex(path.getLast());
    JsonNode node = element ? null : find(file, path);
    if (node != null && node.isEmpty()) {
      List<String> above = path.subList(0, path.size() - 1);
      JsonNode holder = find(file, above);
      if (holder instanceof ObjectNode object) {
        object.remove(path.getLast());
        removeEmpty(file, above);
      }
    }
  }

  private static @Nullable ObjectNode make(ObjectNode file, List<String> path) {
    JsonNode at = file;
    for (String segment : path) {
      JsonNode next = child(at, segment);
      if (next == null && at instanceof ObjectNode object) {
        next = object.putObject(segment);
      }
      at = next;
    }
    return at instanceof ObjectNode object ? object : null;
  }

  static @Nullable JsonNode find(JsonNode root, List<String> path) {
    JsonNode at = root;
    for (String segment : path) {
      at = at == null ? null : child(at, segment);
    }
    return at;
  }

  private static @Nullable JsonNode child(@Nullable JsonNode at, String segment) {
    if (at instanceof ArrayNode array) {
      return TableSetting.isIndex(segment) ? array.get(Integer.parseInt(segment)) : null;
    }
    return at == null ? null : at.get(segment);
  }
}
