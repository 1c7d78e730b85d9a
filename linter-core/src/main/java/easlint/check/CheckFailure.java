package easlint.check;

import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Rule;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;

/** Says that a check broke: the rule {@code internal/check-failed}. */
public final class CheckFailure {
  /** The rule's id; a finding of it ends the run with exit code 3. */
  public static final String RULE = "internal/check-failed";

  private CheckFailure() {}

  /**
   * {@return the finding for a check that broke}
   *
   * @param check the check or rule by name
   * @param cause what broke it
   */
  public static Finding of(String check, Throwable cause, CheckInput input, CheckContext context) {
    Rule rule = context.catalog().rule(RULE);
    String message = cause.getMessage();
    String reason = message == null ? cause.getClass().getSimpleName() : message;
    int length = input.document().source().text().length();
    TextRange start = new TextRange(0, Math.min(1, length));
    return new Finding(
        rule,
        "",
        rule.severity(),
        "",
        Part.VALUE,
        start,
        Map.of("check", check, "reason", reason),
        List.of(),
        List.of());
  }
}
