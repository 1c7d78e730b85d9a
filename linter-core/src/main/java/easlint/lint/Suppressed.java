package easlint.lint;

import easlint.finding.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is not reported as one: the user accepted it.
 *
 * @param finding what was found
 * @param kind where it was accepted
 * @param reason why, in the user's words; empty for a baseline
 * @param expires the last day on which that holds, or null
 */
public record Suppressed(Finding finding, Kind kind, String reason, @Nullable LocalDate expires) {

  /** Where a finding was accepted. */
  public enum Kind {
    CONFIG("config"),
    BASELINE("baseline");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** {@return the word of reports} */
    public String id() {
      return id;
    }
  }
}
