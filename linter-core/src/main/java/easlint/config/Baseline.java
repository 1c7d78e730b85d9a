package easlint.config;

import easlint.json.Document;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a day, so that only new ones are reported.
 *
 * <p>The file names each by the path of its file, relative to the baseline's folder, and by its
 * fingerprint.
 */
public final class Baseline {
  /** The name under which a baseline is found upward from a checked file. */
  public static final String FILE_NAME = ".easlint-baseline.json";

  /** The version of the form that is written and read. */
  public static final String VERSION = "1";

  /** What keeps a file from being a baseline. */
  public enum Fault {
    /** It is no JSON, or holds something else. */
    NO_BASELINE,
    /** Another version of easlint wrote it in a form that this one does not know. */
    OTHER_VERSION
  }

  /** A file that should be a baseline and is none. */
  public static final class NoBaselineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    NoBaselineException(Path file, Fault fault) {
      super(file.toString());
      this.fault = fault;
    }

    /** {@return why} */
    public Fault fault() {
      return fault;
    }
  }

  private final Path folder;
  private final Set<String> known;

  private Baseline(Path folder, Set<String> known) {
    this.folder = folder;
    this.known = known;
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException if the file cannot be read
   * @throws NoBaselineException if it holds something else
   */
  public static Baseline read(Path file) throws IOException, NoBaselineException {
    Path path = file.toAbsolutePath().normalize();
    Document document = JsonParser.parse(Source.decode(path.toString(), Files.readAllBytes(path)));
    if (!document.problems().isEmpty()
        || !(document.root() instanceof JsonObject root)
        || !(root.get("findings") instanceof JsonArray list)) {
      throw new NoBaselineException(path, Fault.NO_BASELINE);
    }
    if (!VERSION.equals(text(root, "version"))) {
      throw new NoBaselineException(path, Fault.OTHER_VERSION);
    }
    Set<String> known = new HashSet<>();
    for (JsonValue each : list.elements()) {
      String key = each instanceof JsonObject entry ? key(entry) : null;
      if (key == null) {
        throw new NoBaselineException(path, Fault.NO_BASELINE);
      }
      known.add(key);
    }
    return new Baseline(folderOf(path), known);
  }

  private static @Nullable String key(JsonObject entry) {
    String path = text(entry, "path");
    String fingerprint = text(entry, "fingerprint");
    return path == null || fingerprint == null ? null : key(path, fingerprint);
  }

  /** {@return whether the baseline holds a finding of a file} */
  public boolean holds(Path file, String fingerprint) {
    return known.contains(key(relative(folder, file), fingerprint));
  }

  /** {@return how many findings it holds} */
  public int size() {
    return known.size();
  }

  /** {@return a path as a baseline in a folder names it: relative, with forward slashes} */
  public static String relative(Path folder, Path file) {
    Path path = folder.relativize(file.toAbsolutePath().normalize());
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** {@return the nearest baseline upward from a folder, or null} */
  public static @Nullable Path find(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (Files.exists(file)) {
        return file;
      }
    }
    return null;
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  private static String key(String path, String fingerprint) {
    return fingerprint + " " + path;
  }

  private static @Nullable String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString string ? string.value() : null;
  }
}
