package easlint.service;

import easlint.json.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service configuration in the documented spelling.
 *
 * @param document the file
 * @param root the whole configuration
 */
public record CanonicalConfig(Document document, Setting root) {

  /** {@return the configuration in a file; an empty one when the text holds no object} */
  public static CanonicalConfig of(Document document) {
    return new CanonicalConfig(document, new ConfigBuilder().build(document.root()));
  }

  /** {@return the setting at a canonical path, or null} */
  public @Nullable Setting find(List<String> path) {
    Setting at = root;
    for (int i = 0; i < path.size() && at != null; i++) {
      at = at.child(path.get(i));
    }
    return at;
  }

  /** {@return the setting at a canonical path, or the nearest above it that stands in the file} */
  public Setting nearest(List<String> path) {
    Setting at = root;
    Setting last = root;
    for (int i = 0; i < path.size() && at != null; i++) {
      at = at.child(path.get(i));
      if (at != null && at.written() != null) {
        last = at;
      }
    }
    return last;
  }
}
