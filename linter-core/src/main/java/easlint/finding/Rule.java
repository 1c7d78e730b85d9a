package easlint.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue.
 *
 * @param id the name
 * @param severity the severity; of several, the gravest
 * @param severities the severity of each variant that has its own
 * @param set when it runs unasked
 * @param confidence what it rests on
 * @param source the sentence or page that it rests on
 * @param fix the safest fix that it can offer, or null
 * @param english its texts
 * @param chinese its texts
 */
public record Rule(
    RuleId id,
    Severity severity,
    Map<String, Severity> severities,
    RuleSet set,
    Confidence confidence,
    String source,
    @Nullable Safety fix,
    RuleText english,
    RuleText chinese) {

  /** {@return the texts in a language} */
  public RuleText text(Language language) {
    return language == Language.SIMPLIFIED_CHINESE ? chinese : english;
  }

  /** {@return the severity of a variant} */
  public Severity severity(String variant) {
    return severities.getOrDefault(variant, severity);
  }
}
