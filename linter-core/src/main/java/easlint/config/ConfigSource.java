package easlint.config;

import easlint.finding.Finding;
import easlint.finding.Severity;
import easlint.json.Document;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file that was read. Compared by identity.
 *
 * @param path where it is, absolute
 * @param document its text and tree
 * @param findings what is wrong with it, by place
 * @param layer what it says
 */
public record ConfigSource(Path path, Document document, List<Finding> findings, Layer layer) {

  /** {@return whether it may not be used} */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** {@return its folder, which its patterns and paths start from} */
  Path folder() {
    Path folder = path.getParent();
    return folder == null ? path : folder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
