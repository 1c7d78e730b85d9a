package easlint.service;

import easlint.finding.Suggestion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that no source lists.
 *
 * @param setting the key and its value
 * @param holder the canonical object that would hold it; of {@code "metadata.memry"} at the top
 *     level that is {@code metadata}, and null where there is none
 * @param front what leads there: {@code metadata.}, mostly empty
 * @param documented the names that are known there
 */
public record UnknownKey(
    Setting setting, @Nullable Setting holder, String front, Set<String> documented) {

  /** {@return the name without what leads to its object} */
  public String name() {
    return setting.name().substring(front.length());
  }

  /** {@return whether it stands at the top level, which programs in the instance read too} */
  public boolean isTopLevel() {
    return holder != null && holder.parent() == null;
  }

  /**
   * {@return the key that was probably meant, with the same front, or null; one that is there
   * already was not}
   */
  public @Nullable String closest() {
    String closest = Suggestion.closest(name(), documented);
    boolean there = closest != null && holder != null && holder.child(closest) != null;
    return closest == null || there ? null : front + closest;
  }
}
