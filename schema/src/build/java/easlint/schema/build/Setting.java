package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One setting of the authored schema.
 *
 * @param path its place in the documented spelling
 * @param schema its schema, with all that lies below
 * @param aliases other accepted places, those inherited from objects above included
 * @param dotsSplit whether a dot in a key at this place stands for nesting; not so below free names
 */
record Setting(SettingPath path, ObjectNode schema, List<Alias> aliases, boolean dotsSplit) {

  /**
   * An accepted place of a setting.
   *
   * @param path the place
   * @param root the part of it that an {@code x-aliases} names; the rest lies below that
   * @param printed whether the reference itself prints this spelling
   */
  record Alias(SettingPath path, SettingPath root, boolean printed) {}

  /** {@return all settings below the root, each before those that it holds} */
  static List<Setting> all(ObjectNode root) {
    List<Setting> settings = new ArrayList<>();
    collect(new Setting(SettingPath.ROOT, root, List.of(), true), settings);
    return List.copyOf(settings);
  }

  private static void collect(Setting parent, List<Setting> settings) {
    for (Map.Entry<String, JsonNode> member : parent.schema.path("properties").properties()) {
      add(parent, member.getKey(), member.getValue(), settings);
    }
    add(parent, SettingPath.ELEMENT, parent.schema.path("items"), settings);
    add(parent, SettingPath.ANY_NAME, parent.schema.path("additionalProperties"), settings);
  }

  private static void add(Setting parent, String segment, JsonNode node, List<Setting> settings) {
    if (node instanceof ObjectNode schema) {
      boolean named = SettingPath.isKey(segment);
      boolean splits =
          parent.dotsSplit && !parent.freeForm() && !segment.equals(SettingPath.ANY_NAME);
      List<Alias> aliases = named ? aliases(parent, segment, schema) : List.of();
      Setting setting = new Setting(parent.path.child(segment), schema, aliases, splits);
      settings.add(setting);
      collect(setting, settings);
    }
  }

  private static List<Alias> aliases(Setting parent, String segment, ObjectNode schema) {
    List<Alias> aliases = new ArrayList<>();
    for (Alias above : parent.aliases) {
      aliases.add(new Alias(above.path.child(segment), above.root, above.printed));
    }
    for (String text : Json.texts(schema, "x-aliases")) {
      SettingPath path = SettingPath.parse(text);
      aliases.add(new Alias(path, path, false));
    }
    for (String text : Json.texts(schema, "x-printed")) {
      SettingPath path = SettingPath.parse(text);
      aliases.add(new Alias(path, path, true));
    }
    return List.copyOf(aliases);
  }

  boolean freeForm() {
    return flag("x-free-form");
  }

  boolean flag(String member) {
    return schema.path(member).asBoolean();
  }

  List<String> types() {
    return Json.texts(schema, "type");
  }

  /** {@return {@code error}, {@code warning}, or an empty text when it may be left out} */
  String required() {
    return schema.path("x-required").asText();
  }
}
