package easlint.fix;

import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.service.CanonicalConfig;
import easlint.service.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file the setting of a canonical path goes.
 *
 * @param container the innermost object on the way that stands in the file
 * @param name the member to be made there
 * @param inner names and indices below it that do not exist either
 */
record Destination(JsonObject container, String name, List<String> inner) {

  /**
   * {@return the place, or null when the file is no object}
   *
   * @param documented whether only objects in the documented spelling count
   */
  static @Nullable Destination of(CanonicalConfig config, List<String> path, boolean documented) {
    Setting at = config.root();
    JsonObject container = at.written() instanceof JsonObject root ? root : null;
    int depth = 0;
    for (int i = 0; i + 1 < path.size(); i++) {
      at = at.child(path.get(i));
      if (at == null) {
        break;
      }
      List<String> here = path.subList(0, i + 1);
      boolean counts = !documented || at.pointer().segments().equals(here);
      if (counts && at.written() instanceof JsonObject object) {
        container = object;
        depth = i + 1;
      }
    }
    return container == null
        ? null
        : new Destination(container, path.get(depth), path.subList(depth + 1, path.size()));
  }

  /** {@return the value of the member that is there already, or null} */
  @Nullable JsonValue existing() {
    Member member = container.member(name);
    return member == null ? null : member.value();
  }

  Addition addition(Content content) {
    return new Addition(name, inner, content);
  }

  /** {@return whether a value says nothing, so that another may take its place} */
  static boolean isBlank(JsonValue value) {
    return switch (value.kind()) {
      case NULL -> true;
      case STRING -> ((JsonString) value).value().isEmpty();
      case OBJECT -> ((JsonObject) value).members().isEmpty();
      case ARRAY -> ((JsonArray) value).elements().isEmpty();
      case NUMBER, BOOLEAN, ERROR -> false;
    };
  }
}
