package easlint.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run found.
 *
 * @param version the tool's version
 * @param ruleCount how many rules the tool knows
 * @param files the files, by path
 * @param skipped how many named files turned out to be no service configuration
 * @param notices what no file is at fault for
 */
public record Run(
    String version, int ruleCount, List<FileReport> files, int skipped, List<Notice> notices) {

  /**
   * Something to say that no file is at fault for.
   *
   * @param code a word that never changes
   * @param message a sentence
   */
  public record Notice(String code, String message) {}

  /** {@return the report of the file of that name, or null} */
  @Nullable FileReport file(String path) {
    for (FileReport file : files) {
      if (file.path().equals(path)) {
        return file;
      }
    }
    return null;
  }
}
