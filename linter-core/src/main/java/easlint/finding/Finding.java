package easlint.finding;

import easlint.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * One place that breaks a rule.
 *
 * @param rule the rule
 * @param variant which of its ways; empty for the plain one
 * @param severity how much it matters here
 * @param pointer RFC 6901 pointer of the value, in the spelling of the file
 * @param part which part of the value
 * @param range the characters
 * @param args what the message names; secrets are masked already
 * @param related places that explain it
 * @param fixes what could be done, the safest first
 */
public record Finding(
    Rule rule,
    String variant,
    Severity severity,
    String pointer,
    Part part,
    TextRange range,
    Map<String, String> args,
    List<Related> related,
    List<Fix> fixes) {

  /** {@return the same finding, mattering more or less} */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, variant, other, pointer, part, range, args, related, fixes);
  }

  /** {@return the same finding with what could be done about it} */
  public Finding withFixes(List<Fix> other) {
    return new Finding(rule, variant, severity, pointer, part, range, args, related, other);
  }
}
