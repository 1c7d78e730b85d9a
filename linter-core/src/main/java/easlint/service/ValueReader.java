package easlint.service;

import easlint.json.JsonNumber;
import easlint.json.JsonString;
import easlint.json.JsonValue;

/** Reads the value of a setting as EAS does, or finds that it may not be judged. */
final class ValueReader {
  private final boolean damaged;

  /**
   * A reader of one file.
   *
   * @param damaged whether some of its bytes were not readable
   */
  ValueReader(boolean damaged) {
    this.damaged = damaged;
  }

  void read(Setting setting, JsonValue written) {
    if (written instanceof JsonString text && isUnreadable(text)) {
      setting.markUnreadable();
    } else if (written instanceof JsonString text
        && ShellReader.of(setting).holdsPlaceholder(text.value())) {
      setting.markOpaque();
    } else {
      convert(setting, written);
    }
  }

  /** Bytes that the encoding does not allow become U+FFFD. */
  boolean isUnreadable(JsonString text) {
    return damaged && text.value().indexOf('\uFFFD') >= 0;
  }

  private static void convert(Setting setting, JsonValue written) {
    SettingSpec spec = setting.spec();
    JsonValue converted = spec == null ? null : Conversions.convert(written, spec);
    setting.convertTo(converted);
    String roughly =
        converted == null && written instanceof JsonNumber number
            ? NumberText.roughly(number.text())
            : null;
    if (roughly != null) {
      setting.readAs(new JsonNumber(roughly, written.range()));
    }
  }
}
