package easlint.config;

import easlint.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a configuration makes of a rule. */
public enum Level {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  /** The rule does not run. */
  OFF(null);

  /** The words of a configuration. */
  static final List<String> WORDS = List.of("error", "warning", "info", "off");

  private final @Nullable Severity severity;

  Level(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** {@return the severity of its findings, or null when there are to be none} */
  public @Nullable Severity severity() {
    return severity;
  }

  /** {@return the level of one of the {@link #WORDS}} */
  static Level of(String word) {
    return values()[WORDS.indexOf(word)];
  }
}
