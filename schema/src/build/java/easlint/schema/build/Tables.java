package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Writes the tables that the linter reads without opening a resource, as Java classes. */
final class Tables {
  private static final String SETTINGS_DOC =
      """
      /**
       * Every setting of the canonical configuration: one line each, an object before its members.
       *
       * <p>Columns, separated by {@code |}, the last ones possibly empty:
       *
       * <ol>
       *   <li>path: keys escaped as in JSON Pointer; {@code *} is any list element, <code>{}</code>
       *       any name. Below <code>{}</code> and below flag {@code F} a dot belongs to the key.
       *   <li>types: {@code s} string, {@code n} number, {@code i} integer, {@code b} boolean,
       *       {@code o} object, {@code a} array; several mean any of them, none that nothing is known.
       *   <li>conversions: {@code t} from text, {@code f} a fraction is cut off, {@code n} text from a
       *       number, {@code b} text from a boolean, {@code q} from text without a finding.
       *   <li>flags: {@code E} required, an error; {@code W} required, a warning; {@code F} free-form
       *       below; {@code X} secret, with all below; {@code K} there even when empty; {@code S} a
       *       text with a unit is left to a rule; {@code O} open list of values.
       *   <li>aliases, separated by blanks: other accepted places, nested. A leading {@code =} marks a
       *       dotted spelling that the reference itself prints. Other dotted spellings and the other
       *       of snake_case and lowerCamelCase are accepted for every key and not listed. Objects on
       *       the way to an alias that are no settings themselves, such as {@code /metadata/eas}, are
       *       known all the same; an alias below a free-form object counts.
       * </ol>
       */
      """;
  private static final String FACTS_DOC =
      """
      /**
       * The dated facts: one line for each list, its columns separated by tabs.
       *
       * <p>The first two columns are the list's name and the date it was true on (ISO 8601); each
       * further one is a value, {@code value=kind} where the value has a kind (an instance type: its number of
       * GPUs), or {@code ~pattern} (a regular expression for values that are not listed one by one). Sources are in the
       * resources {@code /easlint/facts/<name>.json}.
       */
      """;

  private Tables() {}

  static String settings(List<Setting> settings) {
    return source("SettingTable", SETTINGS_DOC, settings.stream().map(Tables::line).toList());
  }

  static String facts(List<FactList> facts) {
    return source("FactTable", FACTS_DOC, facts.stream().map(Tables::line).toList());
  }

  private static String line(Setting setting) {
    List<String> aliases = new ArrayList<>();
    for (Setting.Alias alias : setting.aliases()) {
      aliases.add((alias.printed() ? "=" : "") + alias.path());
    }
    StringBuilder types = new StringBuilder();
    for (String type : setting.types()) {
      types.append(type.charAt(0));
    }
    return String.join(
        "|",
        setting.path().toString(),
        types,
        conversions(setting),
        flags(setting),
        String.join(" ", aliases));
  }

  private static String conversions(Setting setting) {
    List<String> loose = Json.texts(setting.schema(), "x-loose");
    if (loose.contains("text")) {
      return "q";
    }
    return switch (String.join(" ", setting.types())) {
      case "boolean", "number" -> "t";
      case "integer" -> "tf";
      case "integer string" -> setting.schema().has("pattern") ? "f" : "";
      case "string" -> loose.contains("boolean") ? "nb" : "n";
      default -> "";
    };
  }

  private static String flags(Setting setting) {
    StringBuilder flags = new StringBuilder();
    flags.append(setting.required().equals("error") ? "E" : "");
    flags.append(setting.required().equals("warning") ? "W" : "");
    flags.append(setting.freeForm() ? "F" : "");
    flags.append(setting.flag("x-secret") ? "X" : "");
    flags.append(setting.flag("x-keep-empty") ? "K" : "");
    flags.append(setting.flag("x-size-text") ? "S" : "");
    flags.append(setting.schema().has("x-open-enum") ? "O" : "");
    return flags.toString();
  }

  private static String line(FactList facts) {
    List<String> columns = new ArrayList<>(List.of(facts.name(), facts.asOf()));
    for (JsonNode entry : facts.content().path("values")) {
      String kind = entry.path("kind").asText(entry.path("gpu").asText());
      columns.add(entry.path("value").asText() + (kind.isEmpty() ? "" : "=" + kind));
    }
    for (JsonNode entry : facts.content().path("patterns")) {
      columns.add("~" + entry.path("pattern").asText());
    }
    return String.join("\t", columns);
  }

  private static String source(String name, String doc, List<String> lines) {
    StringBuilder text = new StringBuilder("package easlint.schema.table;\n\n");
    text.append("import javax.annotation.processing.Generated;\n\n").append(doc);
    text.append("@Generated(\"easlint.schema.build.Generate\")\npublic final class ").append(name);
    text.append(" {\n  private ").append(name).append("() {}\n\n");
    text.append("  /** {@return the lines of the table, a new array each time} */\n");
    text.append("  public static String[] lines() {\n    return new String[] {\n");
    for (String line : lines) {
      text.append("      \"").append(escaped(line)).append("\",\n");
    }
    return text.append("    };\n  }\n}\n").toString();
  }

  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
  }
}
