package easlint.rego;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes small plans by hand. A statement is written as its name and fields: {@code "Dot source:l0
 * key:s1 target:4"}, where l is a local operand, s a string, b a boolean; {@code args:l0,l1};
 * blocks in braces come from {@link #block}.
 */
final class PlanText {
  private final List<String> strings;
  private final List<String> functions = new ArrayList<>();
  private String entry = "[]";

  PlanText(String... strings) {
    this.strings = List.of(strings);
  }

  /** Sets the blocks of the entry point "main". */
  PlanText entry(String... blocks) {
    entry = "[" + String.join(",", blocks) + "]";
    return this;
  }

  /** Adds a rule, at a path, that returns variable 2. */
  PlanText rule(String name, String... blocks) {
    return function(name, "[0,1]", blocks);
  }

  PlanText function(String name, String params, String... blocks) {
    functions.add(
        "{\"name\":\"%s\",\"params\":%s,\"return\":2,\"blocks\":[%s],\"path\":[\"g0\",\"%s\"]}"
            .formatted(name, params, String.join(",", blocks), name));
    return this;
  }

  static String block(String... statements) {
    return block(List.of(statements));
  }

  static String block(List<String> statements) {
    List<String> out = new ArrayList<>();
    for (String statement : statements) {
      out.add(statement.startsWith("{") ? statement : statement(statement, ""));
    }
    return "{\"stmts\":[" + String.join(",", out) + "]}";
  }

  /** {@return a statement with one block} */
  static String with(String statement, String block) {
    return statement(statement, ",\"block\":" + block);
  }

  /** {@return a statement of several blocks} */
  static String blocks(String... blocks) {
    return statement("Block", ",\"blocks\":[" + String.join(",", blocks) + "]");
  }

  private static String statement(String text, String nested) {
    String[] words = text.split(" ", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      int colon = words[i].indexOf(':');
      out.append('"').append(words[i], 0, colon).append("\":");
      out.append(field(words[i].substring(colon + 1))).append(',');
    }
    return "{\"type\":\"%sStmt\",\"stmt\":{%s\"file\":0%s}}".formatted(words[0], out, nested);
  }

  private static String field(String value) {
    if (value.startsWith("[")) {
      List<String> out = new ArrayList<>();
      for (String element : value.substring(1, value.length() - 1).split(",", -1)) {
        out.add(element.isEmpty() ? "" : field(element));
      }
      return "[" + String.join(",", out) + "]";
    }
    String rest = value.substring(1);
    return switch (value.charAt(0)) {
      case 'l' -> "{\"type\":\"local\",\"value\":" + rest + "}";
      case 's' -> "{\"type\":\"string_index\",\"value\":" + rest + "}";
      case 'b' -> "{\"type\":\"bool\",\"value\":" + rest.equals("1") + "}";
      case '\'' -> "\"" + rest + "\"";
      default -> value;
    };
  }

  String text() {
    List<String> constants = new ArrayList<>();
    strings.forEach(s -> constants.add("{\"value\":" + Values.json(Values.of(s)) + "}"));
    return "{\"static\":{\"strings\":[%s]},\"plans\":{\"plans\":[{\"name\":\"main\",\"blocks\":%s}]},\"funcs\":{\"funcs\":[%s]}}"
        .formatted(String.join(",", constants), entry, String.join(",", functions));
  }

  Program load() {
    return Program.load(text().getBytes(StandardCharsets.UTF_8));
  }

  /** {@return what the entry point added to its results} */
  Value results(String input) {
    Program program = load();
    return program.results(
        "main",
        Values.parse(input),
        new ObjectValue(),
        new Evaluation(program, Limits.DEFAULT, true));
  }
}
