package easlint.rules.build;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The METADATA of a rule.
 *
 * @param severity error, warning or info; of several, the gravest
 * @param set recommended or strict
 * @param confidence documented, official or inferred
 * @param source what the rule rests on and where that is written
 * @param fix safe, unsafe or null
 * @param profiles where the rule is on
 * @param severities severity of each variant that has its own
 * @param variants names of all variants
 * @param checkedInCore whether a layer of the core raises its findings
 * @param options type word of each option, by name
 * @param english texts in English
 * @param chinese texts in Simplified Chinese
 */
record Metadata(
    String severity,
    String set,
    String confidence,
    String source,
    @Nullable String fix,
    List<String> profiles,
    Map<String, String> severities,
    List<String> variants,
    boolean checkedInCore,
    Map<String, String> options,
    Wording english,
    Wording chinese) {

  /** Severities, the gravest first. */
  static final List<String> SEVERITIES = List.of("error", "warning", "info");

  static final List<String> SETS = List.of("recommended", "strict");
  static final List<String> CONFIDENCES = List.of("documented", "official", "inferred");
  static final List<String> FIXES = List.of("safe", "unsafe");
  static final List<String> PROFILES = List.of("service", "patch", "test");
  static final List<String> OPTION_TYPES = List.of("string", "number", "boolean", "strings");
}
