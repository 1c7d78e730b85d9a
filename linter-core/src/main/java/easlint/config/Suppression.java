package easlint.config;

import easlint.check.Place;
import easlint.finding.RuleId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings that the user accepts. Compared by file and place: each is one entry of one file, which
 * several configurations may extend.
 *
 * @param file the configuration that holds it, absolute
 * @param place where it stands: at its rule
 * @param rule whose findings
 * @param files in which files; empty for all
 * @param pointer at which place; null for any
 * @param reason why, in the user's words
 * @param expires the last day on which it holds; null for no end
 */
public record Suppression(
    Path file,
    Place place,
    RuleId rule,
    List<FileGlob> files,
    @Nullable PointerPattern pointer,
    String reason,
    @Nullable LocalDate expires) {

  /** {@return whether the day on which it holds for the last time lies before {@code today}} */
  public boolean isExpired(Today today) {
    return expires != null && expires.isBefore(today.date());
  }

  /**
   * {@return whether all its files are named without wildcards}: then it can be told that they were
   * checked.
   */
  boolean namesItsFiles() {
    return !files.isEmpty() && files.stream().allMatch(FileGlob::isPlain);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Suppression that
        && file.equals(that.file)
        && place.range().start() == that.place.range().start();
  }

  @Override
  public int hashCode() {
    return file.hashCode() * 31 + place.range().start();
  }
}
