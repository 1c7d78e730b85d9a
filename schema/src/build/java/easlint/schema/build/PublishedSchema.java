package easlint.schema.build;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The published schema: describes files as people write them, for any editor.
 *
 * <p>It accepts every spelling and form that EAS accepts; what is not the documented spelling is
 * marked as deprecated and refers to the schema of the documented one.
 */
final class PublishedSchema {
  private static final String DESCRIPTION =
      "Configuration of a PAI-EAS service as a file holds it. Every accepted spelling is allowed;"
          + " those that are not the documented one are marked as deprecated.";
  private static final ObjectNode NOTHING = Json.object();

  private final ObjectNode authored;
  private final List<Setting> settings;
  private final Map<String, FactList> facts = new HashMap<>();
  private final Map<SettingPath, ObjectNode> written = new HashMap<>();
  private final ObjectNode definitions = Texts.definitions();

  PublishedSchema(ObjectNode authored, List<Setting> settings, List<FactList> facts) {
    this.authored = authored;
    this.settings = settings;
    for (FactList list : facts) {
      this.facts.put(list.name(), list);
    }
  }

  ObjectNode build() {
    ObjectNode root = Json.object();
    root.set("$schema", authored.get("$schema"));
    root.put("$id", "urn:easlint:schema:eas-service:1");
    Wording.describe(authored, root);
    root.put("description", DESCRIPTION);
    root.remove("markdownDescription");
    root.put("type", "object");
    written.put(SettingPath.ROOT, root);
    for (Setting setting : settings) {
      addDocumented(setting);
    }
    for (Setting setting : settings) {
      for (Spelling spelling : Spelling.of(setting)) {
        addSpelling(setting, spelling);
      }
    }
    root.set("$defs", definitions);
    return root;
  }

  private void addDocumented(Setting setting) {
    ObjectNode out = Json.object();
    Wording.describe(setting.schema(), out);
    WrittenForm.constrain(setting, suggestions(setting), definitions, out);
    SettingPath path = setting.path();
    written.put(path, out);
    ObjectNode parent = written.getOrDefault(path.parent(), NOTHING);
    switch (path.last()) {
      case SettingPath.ELEMENT -> parent.set("items", out);
      case SettingPath.ANY_NAME -> parent.set("additionalProperties", out);
      default -> {
        parent.withObjectProperty("properties").set(path.last(), out);
        addRequired(setting, parent);
      }
    }
  }

  /** Only a list element can require a member: all else may come from an alias, or from a patch. */
  private static void addRequired(Setting setting, ObjectNode parent) {
    boolean inElement = setting.path().segments().contains(SettingPath.ELEMENT);
    if (inElement && setting.aliases().isEmpty() && setting.required().equals("error")) {
      parent.withArrayProperty("required").add(setting.path().last());
    }
  }

  private List<String> suggestions(Setting setting) {
    List<String> values = new ArrayList<>(Json.texts(setting.schema(), "x-open-enum"));
    FactList list = facts.get(setting.schema().path("x-facts").asText());
    if (values.isEmpty() && list != null && setting.types().equals(List.of("string"))) {
      values.addAll(list.values());
    }
    return values;
  }

  private void addSpelling(Setting setting, Spelling spelling) {
    ObjectNode properties = holder(spelling.object()).withObjectProperty("properties");
    if (properties.has(spelling.key())) {
      return;
    }
    ObjectNode alias = properties.putObject(spelling.key());
    if (spelling.printed()) {
      alias.put("doNotSuggest", true);
    } else {
      alias.put("deprecated", true);
      alias.put("deprecationMessage", Wording.deprecation(setting.path()));
    }
    alias.put("$ref", setting.path().reference());
  }

  /** {@return the schema of the object at the place, made when no documented setting is there} */
  private ObjectNode holder(SettingPath path) {
    ObjectNode known = written.get(path);
    if (known != null) {
      return known;
    }
    ObjectNode made = holder(path.parent()).withObjectProperty("properties").putObject(path.last());
    made.put("doNotSuggest", true);
    ArrayNode types = made.putArray("type");
    types.add("object").add("string").add("null");
    Texts.limit(made, Texts.BLANK);
    written.put(path, made);
    return made;
  }
}
