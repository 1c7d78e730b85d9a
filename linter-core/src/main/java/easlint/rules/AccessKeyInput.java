package easlint.rules;

import easlint.json.JsonString;
import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.AccessKeys;
import easlint.service.Setting;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds AccessKey ids in all texts of a configuration, placeholders and free-form objects included.
 */
final class AccessKeyInput {
  private AccessKeyInput() {}

  static Value of(Setting root) {
    List<Value> out = new ArrayList<>();
    collect(root, out);
    return Values.array(out);
  }

  private static void collect(Setting setting, List<Value> out) {
    if (setting.written() instanceof JsonString text && text.value().contains("LTAI")) {
      for (TextRange range : AccessKeys.find(text.value())) {
        out.add(
            new LazyObject()
                .with("path", InputBuilder.path(setting))
                .with("start", Values.of(range.start()))
                .with("end", Values.of(range.end())));
      }
    }
    for (Setting field : setting.fields().values()) {
      collect(field, out);
    }
    for (Setting item : setting.items()) {
      collect(item, out);
    }
  }
}
