package easlint.service;

import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import org.jspecify.annotations.Nullable;

/** Builds the canonical configuration from the tree of a file. */
final class ConfigBuilder {

  Setting build(@Nullable JsonValue root) {
    Setting config = new Setting(null, "", null, JsonPointer.ROOT, root);
    fill(config);
    return config;
  }

  private void fill(Setting setting) {
    JsonValue written = setting.written();
    if (written == null) {
      return;
    }
    switch (setting.kind()) {
      case OBJECT -> fillObject(setting, (JsonObject) written);
      case ARRAY -> fillArray(setting, (JsonArray) written);
      case STRING -> {
        if (holdsPlaceholder(setting, ((JsonString) written).value())) {
          setting.markOpaque();
        }
      }
      case ERROR -> setting.markOpaque();
      case NUMBER, BOOLEAN, NULL -> {}
    }
  }

  private static boolean holdsPlaceholder(Setting setting, String value) {
    return switch (ShellReader.of(setting)) {
      case NONE -> Placeholders.find(value) != null;
      case WORD -> !Placeholders.findInShell(value, false).isEmpty();
      case VARIABLE -> !Placeholders.findInShell(value, true).isEmpty();
      case TEXT -> false; // only the word that holds it is exempt
    };
  }

  /** The last member of a name wins, as readers of JSON have it. */
  private void fillObject(Setting parent, JsonObject object) {
    for (Member member : object.members()) {
      JsonPointer pointer = parent.pointer().member(member.name());
      Setting child = new Setting(parent, member.name(), member.key(), pointer, member.value());
      fill(child);
      parent.fields().put(member.name(), child);
    }
  }

  private void fillArray(Setting parent, JsonArray array) {
    for (int i = 0; i < array.elements().size(); i++) {
      JsonValue element = array.elements().get(i);
      JsonPointer pointer = parent.pointer().element(i);
      Setting child = new Setting(parent, Integer.toString(i), null, pointer, element);
      fill(child);
      parent.items().add(child);
    }
  }
}
