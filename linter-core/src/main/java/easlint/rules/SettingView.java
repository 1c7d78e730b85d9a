package easlint.rules;

import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object or list of the canonical configuration, as rules see it: without what may not be
 * judged, and objects without what counts as absent (null, an empty text). Lists keep their
 * indices; what is no value for a rule is null there.
 */
final class SettingView implements Value {
  private final Setting setting;
  private final Value[] items;
  private final LazyObject fields = new LazyObject();

  private SettingView(Setting setting) {
    this.setting = setting;
    this.items = new Value[setting.items().size()];
    setting.fields().forEach(this::addField);
  }

  private void addField(String name, Setting field) {
    if (!isAbsent(field)) {
      fields.with(name, () -> of(field));
    }
  }

  /** {@return what rules see of a setting} */
  static Value of(Setting setting) {
    JsonValue value = setting.value();
    if (setting.isOpaque()) {
      return Values.NULL;
    }
    return switch (value == null ? JsonValue.Kind.OBJECT : value.kind()) {
      case OBJECT, ARRAY -> new SettingView(setting);
      default -> JsonView.of(value);
    };
  }

  private static boolean isAbsent(Setting setting) {
    JsonValue value = setting.value();
    return setting.isOpaque()
        || (value != null && value.kind() == JsonValue.Kind.NULL)
        || (value instanceof JsonString string && string.value().isEmpty());
  }

  @Override
  public Kind kind() {
    return setting.kind() == JsonValue.Kind.ARRAY ? Kind.ARRAY : Kind.OBJECT;
  }

  @Override
  public int size() {
    return kind() == Kind.ARRAY ? items.length : fields.size();
  }

  @Override
  public @Nullable Value get(Value key) {
    if (kind() == Kind.OBJECT) {
      return fields.get(key);
    }
    int index = key.kind() == Kind.NUMBER ? JsonPointer.index(key.text()) : -1;
    return index >= 0 && index < items.length ? at(index) : null;
  }

  @Override
  public Value at(int index) {
    if (items[index] == null) {
      items[index] = of(setting.items().get(index));
    }
    return items[index];
  }

  @Override
  public List<Value> keys() {
    return kind() == Kind.OBJECT ? fields.keys() : new ArrayList<>();
  }
}
