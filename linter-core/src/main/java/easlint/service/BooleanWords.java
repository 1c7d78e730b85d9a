package easlint.service;

import easlint.finding.Suggestion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were probably meant as a boolean; EAS reads every text that it does not know as false.
 */
public final class BooleanWords {
  private BooleanWords() {}

  /** {@return {@code true} or {@code false} when the text was probably meant so, else null} */
  public static @Nullable String closest(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "y", "on", "enable", "enabled", "true" -> "true";
      case "no", "n", "off", "disable", "disabled", "false" -> "false";
      default -> Suggestion.closest(text, List.of("true", "false"));
    };
  }
}
