package easlint.rules.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the METADATA of one rule, and reports what is missing, unknown or of the wrong form. */
final class MetadataReader {
  private static final List<String> CUSTOM =
      List.of(
          "severity",
          "set",
          "confidence",
          "source",
          "fix",
          "profiles",
          "checked_in",
          "options",
          "message",
          "help",
          "repair",
          "variants",
          "related",
          "zh-CN");
  private static final List<String> CHINESE =
      List.of("title", "description", "message", "help", "repair", "variants", "related");

  private final Problems problems;

  MetadataReader(Problems problems) {
    this.problems = problems;
  }

  /** {@return the METADATA, or null when they cannot be read at all} */
  @Nullable Metadata read(RegoFile rego) {
    if (rego.metadataLine() == 0) {
      problems.add(rego.path(), 1, "the file has to begin with a `# METADATA` comment");
      return null;
    }
    YamlMap root = YamlMap.of(rego, problems);
    if (root == null) {
      return null;
    }
    root.allowOnly(List.of("title", "description", "custom"));
    YamlMap custom = required(root, "custom");
    YamlMap chinese = custom == null ? null : required(custom, "zh-CN");
    if (custom == null || chinese == null) {
      return null;
    }
    custom.allowOnly(CUSTOM);
    chinese.allowOnly(CHINESE);
    Metadata metadata = metadata(custom, wording(root, custom), wording(chinese, chinese));
    new WordingCheck(root, custom, chinese).check(metadata);
    return metadata;
  }

  private static @Nullable YamlMap required(YamlMap parent, String key) {
    YamlMap map = parent.map(key);
    if (map == null) {
      parent.report(key, "`" + parent.path(key) + "` is missing");
    }
    return map;
  }

  private static Metadata metadata(YamlMap custom, Wording english, Wording chinese) {
    return new Metadata(
        custom.word("severity", Metadata.SEVERITIES),
        custom.word("set", Metadata.SETS),
        custom.word("confidence", Metadata.CONFIDENCES),
        custom.text("source"),
        custom.has("fix") ? custom.word("fix", Metadata.FIXES) : null,
        custom.wordList("profiles", Metadata.PROFILES),
        severities(custom),
        List.copyOf(custom.maps("variants").keySet()),
        custom.has("checked_in") && custom.word("checked_in", List.of("core")).equals("core"),
        options(custom),
        english,
        chinese);
  }

  private static Wording wording(YamlMap heading, YamlMap rest) {
    return new Wording(
        heading.text("title"),
        heading.text("description"),
        rest.text("message"),
        rest.text("help"),
        rest.optionalText("repair", ""),
        variantTexts(rest, "message"),
        variantTexts(rest, "help"),
        variantTexts(rest, "repair"),
        texts(rest.map("related")));
  }

  private static Map<String, String> variantTexts(YamlMap map, String key) {
    Map<String, String> out = new LinkedHashMap<>();
    map.maps("variants")
        .forEach(
            (name, variant) -> {
              if (variant.has(key)) {
                out.put(name, variant.text(key));
              }
            });
    return out;
  }

  private static Map<String, String> texts(@Nullable YamlMap map) {
    Map<String, String> out = new LinkedHashMap<>();
    if (map != null) {
      map.keys().forEach(key -> out.put(key, map.text(key)));
    }
    return out;
  }

  private static Map<String, String> severities(YamlMap custom) {
    Map<String, String> out = new LinkedHashMap<>();
    custom
        .maps("variants")
        .forEach(
            (name, variant) -> {
              variant.allowOnly(List.of("severity", "message", "help", "repair"));
              if (variant.has("severity")) {
                out.put(name, severity(variant, custom.optionalText("severity", "error")));
              }
            });
    return out;
  }

  private static String severity(YamlMap variant, String ofRule) {
    String severity = variant.word("severity", Metadata.SEVERITIES);
    int rank = Metadata.SEVERITIES.indexOf(severity);
    if (rank >= 0 && rank < Metadata.SEVERITIES.indexOf(ofRule)) {
      variant.report(
          "severity",
          "`severity` of the variant is graver than the rule's, which has to be the gravest");
    }
    return severity;
  }

  private static Map<String, String> options(YamlMap custom) {
    Map<String, String> out = new LinkedHashMap<>();
    YamlMap options = custom.map("options");
    if (options != null) {
      options.keys().forEach(key -> out.put(key, options.word(key, Metadata.OPTION_TYPES)));
    }
    return out;
  }
}
