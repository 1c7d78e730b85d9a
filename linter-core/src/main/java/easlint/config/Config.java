package easlint.config;

import easlint.check.Place;
import easlint.finding.Catalog;
import easlint.finding.Finding;
import easlint.text.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a configuration file says, together with those that it extends. Safe for several threads.
 *
 * <p>What is said later holds: first the files of {@code extends} in their order, then the file
 * itself; in each file first what holds for all its files, then its overrides in their order.
 * Patterns and paths start at the folder of the file that holds them.
 */
public final class Config {
  /** Whether {@code include} takes a file for a service file. */
  public enum Choice {
    /** It names the file. */
    INCLUDED,
    /** It names others. */
    LEFT_OUT,
    /** There is none; the content of the file decides. */
    OPEN
  }

  /**
   * A pattern that fits no file.
   *
   * @param key {@code include}, {@code exclude}, {@code overrides} or {@code suppressions}
   * @param pattern the pattern as written
   * @param position where it stands in the file
   */
  public record Unmatched(String key, String pattern, Position position) {}

  private final Path file;
  private final List<ConfigSource> sources;
  private final Map<String, FileSettings> settings = new ConcurrentHashMap<>();

  Config(Path file, List<ConfigSource> sources) {
    this.file = file;
    this.sources = List.copyOf(sources);
  }

  /** {@return the file, absolute} */
  public Path file() {
    return file;
  }

  /** {@return the folder of the file: what a run has to cover to know all its files} */
  public Path folder() {
    return sources.getLast().folder();
  }

  /** {@return the files that were read: those that are extended first, the file itself last} */
  public List<ConfigSource> sources() {
    return sources;
  }

  /** {@return whether something is wrong with it that forbids its use} */
  public boolean hasErrors() {
    return sources.stream().anyMatch(ConfigSource::hasErrors);
  }

  /**
   * {@return whether {@code include} takes a file that is found in a folder for a service file}
   *
   * <p>Of several files that say {@code include}, the last one holds.
   */
  public Choice choice(Path path) {
    for (ConfigSource source : sources.reversed()) {
      List<FileGlob> include = source.layer().include();
      if (include != null) {
        return fits(source, include, path) ? Choice.INCLUDED : Choice.LEFT_OUT;
      }
    }
    return Choice.OPEN;
  }

  /** {@return whether {@code exclude} names a file} */
  public boolean excludes(Path path) {
    return sources.stream().anyMatch(source -> fits(source, source.layer().exclude(), path));
  }

  /** {@return what holds for a file; the same object for files that the same entries are about} */
  public FileSettings settings(Path path) {
    StringBuilder key = new StringBuilder();
    for (ConfigSource source : sources) {
      for (Layer.OverrideEntry override : source.layer().overrides()) {
        key.append(isAbout(source, override.files(), path) ? '1' : '0');
      }
    }
    return settings.computeIfAbsent(key.toString(), bits -> settingsOf(bits));
  }

  private FileSettings settingsOf(String bits) {
    FileSettings.Builder out = new FileSettings.Builder();
    int bit = 0;
    for (ConfigSource source : sources) {
      out.add(source.layer());
      for (Layer.OverrideEntry override : source.layer().overrides()) {
        if (bits.charAt(bit++) == '1') {
          out.add(override);
        }
      }
    }
    return out.build();
  }

  /** {@return the suppressions that are about a file, expired ones included, in order} */
  public List<Suppression> suppressions(Path path) {
    List<Suppression> out = new ArrayList<>();
    for (ConfigSource source : sources) {
      for (Suppression suppression : source.layer().suppressions()) {
        if (isAbout(source, suppression.files(), path)) {
          out.add(suppression);
        }
      }
    }
    return out;
  }

  /** {@return the folders and bundles of policies, absolute} */
  public List<Path> policies() {
    List<Path> out = new ArrayList<>();
    for (ConfigSource source : sources) {
      for (String policy : source.layer().policies()) {
        out.add(source.folder().resolve(policy).normalize());
      }
    }
    return out;
  }

  /**
   * {@return the patterns of the file itself that fit none of some files}
   *
   * @param found the files that a search of its whole folder found, before the configuration chose
   * @param folders the folders that it met, whether or not it went in: what lies in them may be
   *     excluded
   */
  public List<Unmatched> unmatched(List<Path> found, List<Path> folders) {
    ConfigSource own = sources.getLast();
    List<Unmatched> out = new ArrayList<>();
    List<FileGlob> include = own.layer().include();
    addUnmatched("include", include == null ? List.of() : include, found, out);
    List<Path> excludable = new ArrayList<>(found);
    folders.forEach(each -> excludable.add(each.resolve("any.json")));
    addUnmatched("exclude", own.layer().exclude(), excludable, out);
    for (Layer.OverrideEntry override : own.layer().overrides()) {
      addUnmatched("overrides", override.files(), found, out);
    }
    for (Suppression suppression : own.layer().suppressions()) {
      addUnmatched("suppressions", suppression.files(), found, out);
    }
    return out;
  }

  private void addUnmatched(
      String key, List<FileGlob> globs, List<Path> found, List<Unmatched> out) {
    ConfigSource own = sources.getLast();
    for (FileGlob glob : globs) {
      if (found.stream().noneMatch(path -> fits(own, List.of(glob), path))) {
        Position position = own.document().source().position(glob.offset());
        out.add(new Unmatched(key, glob.text(), position));
      }
    }
  }

  /**
   * Says which suppressions of a file have expired, and which matched nothing although a run
   * covered their files.
   *
   * @param source one of {@link #sources()}
   * @param run what the run did
   */
  public List<Finding> suppressionFindings(
      ConfigSource source, SuppressionUse run, Today today, Catalog catalog) {
    ConfigProblems problems = new ConfigProblems(catalog);
    for (Suppression suppression : source.layer().suppressions()) {
      String rule = suppression.rule().text();
      Place place = suppression.place();
      if (suppression.isExpired(today)) {
        String date = String.valueOf(suppression.expires());
        problems.add("config/expired-suppression", "", place, Map.of("rule", rule, "date", date));
      } else if (run.isUnused(suppression, source)) {
        problems.add("config/unused-suppression", "", place, Map.of("rule", rule));
      }
    }
    return problems.findings();
  }

  /** No pattern means all files. */
  private static boolean isAbout(ConfigSource source, List<FileGlob> files, Path path) {
    return files.isEmpty() || fits(source, files, path);
  }

  private static boolean fits(ConfigSource source, List<FileGlob> globs, Path path) {
    if (globs.isEmpty()) {
      return false;
    }
    Path relative = source.folder().relativize(path.toAbsolutePath().normalize());
    for (FileGlob glob : globs) {
      if (glob.matches(relative)) {
        return true;
      }
    }
    return false;
  }
}
