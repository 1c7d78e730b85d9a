package easlint.cli.report;

import easlint.cli.message.Sentence;
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
 * @param ending how it ends
 */
public record Run(
    String version,
    int ruleCount,
    List<FileReport> files,
    int skipped,
    List<Notice> notices,
    Ending ending) {

  /**
   * How the run ends.
   *
   * @param code the exit code, as far as it is known before the reports are written
   * @param failures why it is 2 or 3
   */
  public record Ending(int code, List<Sentence> failures) {
    /** Of a report that is part of something larger, which ends by itself. */
    public static final Ending NONE = new Ending(0, List.of());
  }

  /**
   * Something to say that no file is at fault for.
   *
   * @param code a word that never changes
   * @param message a sentence
   */
  public record Notice(String code, String message) {}

  /** {@return the report of the file of that name, or null} */
  public @Nullable FileReport file(String path) {
    for (FileReport file : files) {
      if (file.path().equals(path)) {
        return file;
      }
    }
    return null;
  }
}
