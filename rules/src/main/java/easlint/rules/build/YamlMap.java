package easlint.rules.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping whose every mistake is reported at its line of the Rego file.
 *
 * <p>Read as nodes, not as Java objects, because only nodes know where they stand.
 */
final class YamlMap {
  private final String file;
  private final int firstLine;
  private final String name;
  private final int line;
  private final Map<String, Node> entries = new LinkedHashMap<>();
  private final Problems problems;

  private YamlMap(String file, int firstLine, String name, Node node, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.name = name;
    this.problems = problems;
    this.line = lineOf(node);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::put);
    } else {
      problems.add(file, line, "`" + name + "` has to be a mapping of keys to values");
    }
  }

  /** {@return the mapping that a METADATA comment holds, or null when it is no YAML} */
  static @Nullable YamlMap of(RegoFile rego, Problems problems) {
    int firstLine = rego.metadataLine() + 1;
    try {
      Node root =
          new Compose(LoadSettings.builder().build()).composeString(rego.yaml()).orElse(null);
      if (root != null) {
        return new YamlMap(rego.path(), firstLine, "METADATA", root, problems);
      }
      problems.add(rego.path(), rego.metadataLine(), "the METADATA comment is empty");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> firstLine + mark.getLine()).orElse(firstLine);
      String hint = "a text with `: `, `#`, `{` or a leading backtick needs double quotes";
      problems.add(rego.path(), line, "the METADATA are no YAML (" + e.getProblem() + "); " + hint);
    }
    return null;
  }

  private void put(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (entries.put(key, tuple.getValueNode()) != null) {
      problems.add(file, lineOf(tuple.getKeyNode()), "`" + path(key) + "` is given twice");
    }
  }

  /** Reports every key that is not one of {@code allowed}. */
  void allowOnly(List<String> allowed) {
    entries.forEach(
        (key, node) -> {
          if (!allowed.contains(key)) {
            String known = String.join(", ", allowed);
            report(key, "`" + path(key) + "` is not known here; the keys are " + known);
          }
        });
  }

  List<String> keys() {
    return new ArrayList<>(entries.keySet());
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** {@return a text that has to be there; empty after a report that it is not} */
  String text(String key) {
    if (!has(key)) {
      problems.add(file, line, "`" + path(key) + "` is missing");
      return "";
    }
    return optionalText(key, "");
  }

  /** {@return a text that may be absent} */
  String optionalText(String key, String fallback) {
    Node node = entries.get(key);
    if (node == null) {
      return fallback;
    }
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    report(key, "`" + path(key) + "` has to be a text");
    return fallback;
  }

  /** {@return a word that has to be there and be one of {@code words}} */
  String word(String key, List<String> words) {
    return has(key) ? checked(key, text(key), words) : text(key);
  }

  /** {@return a list of words, {@code words} itself when it is absent} */
  List<String> wordList(String key, List<String> words) {
    Node node = entries.get(key);
    if (node == null) {
      return words;
    }
    List<String> out = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        out.add(checked(key, item instanceof ScalarNode scalar ? scalar.getValue() : "", words));
      }
    }
    if (out.isEmpty()) {
      report(key, "`" + path(key) + "` has to be a list of " + String.join(", ", words));
    }
    return out;
  }

  private String checked(String key, String word, List<String> words) {
    if (!word.isEmpty() && !words.contains(word)) {
      String sentence = "`" + path(key) + "` is \"" + word + "\", which is none of ";
      report(key, sentence + String.join(", ", words));
    }
    return word;
  }

  /** {@return the mapping under a key, or null without one} */
  @Nullable YamlMap map(String key) {
    Node node = entries.get(key);
    return node == null ? null : new YamlMap(file, firstLine, path(key), node, problems);
  }

  /** {@return the mappings under a key, by name; empty without the key} */
  Map<String, YamlMap> maps(String key) {
    Map<String, YamlMap> out = new LinkedHashMap<>();
    YamlMap parent = map(key);
    if (parent != null) {
      parent.entries.forEach(
          (child, node) ->
              out.put(child, new YamlMap(file, firstLine, parent.path(child), node, problems)));
    }
    return out;
  }

  /** Reports a mistake on the line of the key, or of the mapping when the key is absent. */
  void report(String key, String sentence) {
    Node node = entries.get(key);
    problems.add(file, node == null ? line : lineOf(node), sentence);
  }

  String path(String key) {
    return name.equals("METADATA") ? key : name + "." + key;
  }

  private int lineOf(Node node) {
    return firstLine + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
  }
}
