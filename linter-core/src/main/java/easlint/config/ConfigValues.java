package easlint.config;

import easlint.json.JsonNumber;
import easlint.json.JsonValue.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of a configuration file, and says what is wrong with them. */
final class ConfigValues {
  private static final int DATE_LENGTH = "2027-01-31".length();

  private final ConfigProblems problems;

  ConfigValues(ConfigProblems problems) {
    this.problems = problems;
  }

  /** {@return a text that says something, or null} */
  @Nullable String text(ConfigNode node) {
    if (!node.is(Kind.STRING)) {
      problems.invalid("text", node);
      return null;
    }
    if (node.text().isBlank()) {
      problems.invalid("empty", node);
      return null;
    }
    return node.text();
  }

  /**
   * {@return the nodes of a list of texts, those that are texts; a single text is a list of one}
   */
  List<ConfigNode> texts(ConfigNode node) {
    boolean list = node.is(Kind.ARRAY) || node.is(Kind.STRING);
    if (!list) {
      problems.invalid("texts", node);
      return List.of();
    }
    List<ConfigNode> out = new ArrayList<>();
    for (ConfigNode element : node.elements()) {
      if (text(element) != null) {
        out.add(element);
      }
    }
    return out;
  }

  /** {@return one of several words, or null} */
  @Nullable String word(ConfigNode node, List<String> words) {
    if (!node.is(Kind.STRING)) {
      // YAML reads `off` as a text and `true` as a boolean: both are answered with the words.
      problems.invalidWord(node, words);
      return null;
    }
    if (!words.contains(node.text())) {
      problems.invalidWord(node, words);
      return null;
    }
    return node.text();
  }

  /** {@return patterns of files, those that are some} */
  List<FileGlob> globs(ConfigNode node) {
    List<FileGlob> out = new ArrayList<>();
    for (ConfigNode element : texts(node)) {
      FileGlob glob = FileGlob.of(element.text(), element.value().range().start());
      if (glob == null) {
        problems.invalid("glob", element);
      } else {
        out.add(glob);
      }
    }
    return out;
  }

  /** {@return patterns of places, those that are some} */
  List<PointerPattern> pointers(ConfigNode node) {
    List<PointerPattern> out = new ArrayList<>();
    for (ConfigNode element : texts(node)) {
      PointerPattern pattern = pointer(element);
      if (pattern != null) {
        out.add(pattern);
      }
    }
    return out;
  }

  /**
   * {@return the patterns of a list that has to hold some}
   *
   * <p>None would mean everything, or nothing, where someone meant to name something.
   */
  <T> List<T> filled(ConfigNode node, List<T> patterns) {
    if (node.is(Kind.ARRAY) && node.elements().isEmpty()) {
      problems.invalid("empty", node);
    }
    return patterns;
  }

  /** {@return a pattern of places, or null} */
  @Nullable PointerPattern pointer(ConfigNode node) {
    PointerPattern pattern = PointerPattern.of(node.text());
    if (!node.is(Kind.STRING)) {
      problems.invalid("text", node);
      return null;
    }
    if (pattern == null) {
      problems.invalid("pointer", node);
    }
    return pattern;
  }

  /** {@return a day, or null} */
  @Nullable LocalDate date(ConfigNode node) {
    try {
      if (node.text().length() == DATE_LENGTH) {
        return LocalDate.parse(node.text());
      }
    } catch (DateTimeParseException wrong) {
      // said below, as of a text of another length
    }
    problems.invalid("date", node.valuePlace(), Map.of("value", shown(node)));
    return null;
  }

  /** Holds a node to a number from 0. */
  void quantity(ConfigNode node) {
    if (!(node.value() instanceof JsonNumber number) || number.text().startsWith("-")) {
      problems.invalid("quantity", node);
    }
  }

  /** {@return whether the node holds keys; says so when it does not} */
  boolean isObject(ConfigNode node) {
    if (!node.is(Kind.OBJECT)) {
      problems.invalid("object", node);
      return false;
    }
    return true;
  }

  /** {@return the entries of a list of objects, those that are objects} */
  List<ConfigNode> objects(ConfigNode node) {
    if (!node.is(Kind.ARRAY)) {
      problems.invalid("list", node);
      return List.of();
    }
    List<ConfigNode> out = new ArrayList<>();
    for (ConfigNode element : node.elements()) {
      if (isObject(element)) {
        out.add(element);
      }
    }
    return out;
  }

  private static String shown(ConfigNode node) {
    return node.value() instanceof JsonNumber number ? number.text() : node.text();
  }
}
