package easlint.lint;

import easlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A service of a run, as far as other files matter to it.
 *
 * @param path the file
 * @param name the service's name
 * @param region its region, null when it is not known
 * @param pointer where the name stands, in the spelling of the file
 * @param range the name's characters
 * @param isJudged whether its file is to be told that the name is taken
 */
record NamedService(
    String path,
    String name,
    @Nullable String region,
    String pointer,
    TextRange range,
    boolean isJudged) {

  boolean isInRegionOf(NamedService other) {
    return region != null && region.equals(other.region);
  }

  boolean mayBeInRegionOf(NamedService other) {
    return region == null || other.region == null || region.equals(other.region);
  }

  static int byPath(NamedService a, NamedService b) {
    return a.path.compareTo(b.path);
  }
}
