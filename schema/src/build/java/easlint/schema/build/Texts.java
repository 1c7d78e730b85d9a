package easlint.schema.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The forms of text that a file may hold in place of a number, a truth value, an object. */
final class Texts {
  static final String TRUTH = "truthText";
  static final String COUNT = "countText";
  static final String POSITIVE = "positiveCountText";
  static final String NUMBER = "numberText";
  static final String POSITIVE_NUMBER = "positiveNumberText";
  static final String SIZE = "sizeText";
  static final String BLANK = "blankText";
  static final String PLACEHOLDER = "placeholderText";
  static final String NOTHING = "emptyObjectOrList";

  /** The placeholders that rules.md lists for texts outside a shell. */
  private static final String PLACEHOLDERS =
      String.join(
          "|",
          "<[^<>\\s](?:[^<>]*[^<>\\s])?>",
          "\\{[^{}]+\\}",
          "(?:^|[^A-Za-z0-9])[Yy][Oo][Uu][Rr][-_]",
          "(?:^|[/:])[Xx]{2,}(?:$|[/:])",
          "(?:^|/)\\.\\.\\.(?:$|/)",
          "\\*\\*",
          "替换为",
          "请填写");

  private Texts() {}

  static ObjectNode definitions() {
    ObjectNode definitions = Json.object();
    add(definitions, TRUTH, "[Tt]rue|TRUE|[Ff]alse|FALSE|[tTfF10]", "Write true or false.");
    add(definitions, COUNT, "\\+?[0-9]+|-0+", "Write a whole number from 0 up.");
    add(definitions, POSITIVE, "\\+?0*[1-9][0-9]*", "Write a whole number from 1 up.");
    add(definitions, NUMBER, "[-+]?[0-9]+(?:\\.[0-9]+)?", "Write a number.");
    add(
        definitions,
        POSITIVE_NUMBER,
        "\\+?(?:0*[1-9][0-9]*(?:\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)",
        "Write a number above 0.");
    add(
        definitions,
        SIZE,
        "\\+?[0-9]+|[0-9]+(?:\\.[0-9]+)? ?[KMGTkmgt]i?[Bb]?",
        "Write a whole number.");
    add(definitions, BLANK, "", "Text cannot stand here.");
    ObjectNode nothing = definitions.putObject(NOTHING);
    nothing.putArray("type").add("object").add("array");
    nothing.put("maxProperties", 0).put("maxItems", 0);
    ObjectNode placeholder = definitions.putObject(PLACEHOLDER);
    placeholder.put("pattern", PLACEHOLDERS);
    placeholder.put("patternErrorMessage", "Text cannot stand here.");
    return definitions;
  }

  /** The pattern speaks about texts only: values of other types pass it. */
  private static void add(ObjectNode definitions, String name, String form, String message) {
    ObjectNode definition = definitions.putObject(name);
    definition.put("pattern", "^(?:" + form + ")?$|" + PLACEHOLDERS);
    definition.put("patternErrorMessage", message);
  }

  /** Limits the texts of a schema to whole numbers between two bounds; they get one definition. */
  static void limit(ObjectNode schema, int minimum, int maximum, ObjectNode definitions) {
    String name = "countFrom" + minimum + "To" + maximum + "Text";
    if (!definitions.has(name)) {
      String form = minimum == 0 ? WholeNumbers.fromZero(maximum) : WholeNumbers.fromOne(maximum);
      add(definitions, name, form, "Write a whole number from " + minimum + " to " + maximum + ".");
    }
    limit(schema, name);
  }

  /** Limits the texts of a schema to a form; by allOf, as some editors drop what is beside $ref. */
  static void limit(ObjectNode schema, String form) {
    schema.putArray("allOf").addObject().put("$ref", "#/$defs/" + form);
  }

  /** {@return a pattern for texts of the form, nothing, or what is still to be filled in} */
  static String orAbsent(String pattern) {
    return pattern + "|^$|" + PLACEHOLDERS;
  }

  /** {@return a pattern for the texts of the list, whatever the case of their letters} */
  static String anyCase(JsonNode values) {
    StringBuilder pattern = new StringBuilder("^(?:");
    String separator = "";
    for (JsonNode value : values) {
      pattern.append(separator).append(anyCase(value.asText()));
      separator = "|";
    }
    return pattern.append(")$").toString();
  }

  private static String anyCase(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String lower = String.valueOf(text.charAt(i)).toLowerCase(Locale.ROOT);
      String upper = lower.toUpperCase(Locale.ROOT);
      pattern.append(lower.equals(upper) ? lower : "[" + upper + lower + "]");
    }
    return pattern.toString();
  }

  /** {@return the alternative for a value that counts as absent or is still to be filled in} */
  static ObjectNode absent() {
    ObjectNode absent = Json.object();
    absent.putArray("type").add("string").add("null");
    limit(absent, BLANK);
    return absent;
  }
}
