package easlint.rules;

import easlint.check.Anchor;
import easlint.json.JsonString;
import easlint.service.CanonicalConfig;
import easlint.service.Setting;
import java.util.List;

/** Finds a part of a text by its characters, for rules that know what they saw and not where. */
final class TextSpans {
  private final CanonicalConfig config;

  TextSpans(CanonicalConfig config) {
    this.config = config;
  }

  /**
   * {@return the first place of {@code part} in the text at a path; the whole value when it is not
   * there}
   */
  Anchor first(List<String> path, String part) {
    Setting setting = config.find(path);
    if (setting != null && setting.written() instanceof JsonString string) {
      int from = string.value().indexOf(part);
      if (from >= 0) {
        return new Anchor.Span(path, from, from + part.length());
      }
    }
    return new Anchor.Value(path);
  }
}
