package easlint.service;

import easlint.json.Document;
import easlint.json.JsonParser;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Configurations from text, and what is in them, as text. */
final class Configs {
  private Configs() {}

  /** The configuration in a text of JSON, with {@code '} for quotes. */
  static CanonicalConfig of(String json) {
    return CanonicalConfig.of(document(json));
  }

  static Document document(String json) {
    return JsonParser.parse(Source.of("service.json", json.replace('\'', '"')));
  }

  /** The setting at a canonical path, {@code metadata/rpc/keepalive}. */
  static Setting at(CanonicalConfig config, String path) {
    Setting found = config.find(List.of(path.split("/", -1)));
    if (found == null) {
      throw new AssertionError("nothing at " + path);
    }
    return found;
  }

  /** The value at a canonical path as the file writes it, and the pointer of the node. */
  static String node(CanonicalConfig config, String path) {
    Setting setting = at(config, path);
    JsonValue written = setting.written();
    String text = written == null ? "" : config.document().source().slice(written.range());
    return text + " at " + setting.pointer();
  }

  /** Every value that is no object, by canonical path; what is a list stands for its elements. */
  static List<String> leaves(CanonicalConfig config) {
    List<String> out = new ArrayList<>();
    collect(config, config.root(), "", out);
    out.sort(null);
    return out;
  }

  private static void collect(
      CanonicalConfig config, Setting setting, String path, List<String> out) {
    if (setting.fields().isEmpty() && setting.items().isEmpty()) {
      JsonValue written = setting.written();
      String text =
          written == null
              ? ""
              : written instanceof JsonString string
                  ? string.value()
                  : config.document().source().slice(written.range());
      out.add(path + "=" + text);
    }
    for (Map.Entry<String, Setting> field : setting.fields().entrySet()) {
      collect(config, field.getValue(), path + "/" + field.getKey(), out);
    }
    for (Setting item : setting.items()) {
      collect(config, item, path + "/" + item.name(), out);
    }
  }

  /** The aliases: pointer of the key, and the documented path. */
  static List<String> aliases(CanonicalConfig config) {
    List<String> out = new ArrayList<>();
    for (Spelling each : config.spellings()) {
      out.add(each.pointer() + " " + each.documented());
    }
    out.sort(null);
    return out;
  }

  static List<String> duplicates(CanonicalConfig config) {
    List<String> out = new ArrayList<>();
    for (DuplicateSetting each : config.duplicates()) {
      out.add(each.dropped().pointer() + " for " + each.kept().pointer() + " " + each.likeness());
    }
    out.sort(null);
    return out;
  }

  /** The unknown keys: pointer, then where it belongs, or what it was meant to be, if known. */
  static List<String> unknown(CanonicalConfig config) {
    List<String> out = new ArrayList<>();
    for (UnknownKey each : config.unknownKeys()) {
      String home = MisplacedKeys.placeOf(each, config);
      String closest = each.closest();
      String says = home != null ? " belongs to " + home : closest != null ? " is " + closest : "";
      out.add(each.setting().pointer() + says);
    }
    out.sort(null);
    return out;
  }
}
