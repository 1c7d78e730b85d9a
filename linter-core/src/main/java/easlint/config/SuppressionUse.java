package easlint.config;

import easlint.finding.RuleId;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a run did with suppressions. Safe for several threads. */
public final class SuppressionUse {
  private final Set<Suppression> used = ConcurrentHashMap.newKeySet();
  private final Set<Path> checked = ConcurrentHashMap.newKeySet();
  private final Set<RuleId> left = ConcurrentHashMap.newKeySet();
  private final Set<Path> covered = ConcurrentHashMap.newKeySet();

  /** Notes that a finding was suppressed, or that it cannot be told whether there was one. */
  public void use(Suppression suppression) {
    used.add(suppression);
  }

  /** Notes that a file was checked. */
  public void checked(Path file) {
    checked.add(file.toAbsolutePath().normalize());
  }

  /** Notes that a whole folder was searched and all that was found in it checked. */
  public void covered(Path folder) {
    covered.add(folder.toAbsolutePath().normalize());
  }

  /** Notes that the command line kept a rule from running. */
  public void left(RuleId rule) {
    left.add(rule);
  }

  /** {@return whether it matched nothing, although its rule ran over all files that it is about} */
  boolean isUnused(Suppression suppression, ConfigSource source) {
    if (used.contains(suppression) || left.contains(suppression.rule())) {
      return false;
    }
    return covered.stream().anyMatch(source.folder()::startsWith)
        || checkedAll(suppression, source);
  }

  private boolean checkedAll(Suppression suppression, ConfigSource source) {
    return suppression.namesItsFiles()
        && suppression.files().stream()
            .allMatch(file -> checked.contains(source.folder().resolve(file.text()).normalize()));
  }
}
