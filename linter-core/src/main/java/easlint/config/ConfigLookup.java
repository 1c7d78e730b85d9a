package easlint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of a file: the nearest upward from its folder, whole. Safe for several
 * threads; each folder is looked at once.
 */
public final class ConfigLookup {
  /** The names of a configuration file; of several in one folder the first is read. */
  public static final List<String> NAMES =
      List.of(".easlint.yaml", ".easlint.yml", ".easlint.json");

  private final ConfigLoader loader;
  private final Map<Path, Optional<Config>> byFolder = new HashMap<>();

  /** A lookup of files that a loader reads. */
  public ConfigLookup(ConfigLoader loader) {
    this.loader = loader;
  }

  /**
   * {@return the configuration of a file, or null when there is none}
   *
   * @throws IOException if there is one that cannot be read; the message is its path
   */
  public synchronized @Nullable Config of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? null : inFolder(folder).orElse(null);
  }

  /**
   * {@return the configuration of the files in a folder, or null}
   *
   * @throws IOException if there is one that cannot be read; the message is its path
   */
  public synchronized @Nullable Config ofFolder(Path folder) throws IOException {
    return inFolder(folder.toAbsolutePath().normalize()).orElse(null);
  }

  private Optional<Config> inFolder(Path folder) throws IOException {
    List<Path> passed = new ArrayList<>();
    Optional<Config> found = Optional.empty();
    for (Path at = folder; at != null && found.isEmpty(); at = at.getParent()) {
      Optional<Config> known = byFolder.get(at);
      passed.add(at);
      if (known != null) {
        found = known;
        break;
      }
      Path here = first(at);
      found = here == null ? found : Optional.of(loader.load(here));
    }
    for (Path each : passed) {
      byFolder.put(each, found);
    }
    return found;
  }

  /** {@return the configuration files of a folder, the one that is read first} */
  public static List<Path> in(Path folder) {
    List<Path> out = new ArrayList<>();
    for (String name : NAMES) {
      Path path = folder.resolve(name);
      if (Files.exists(path)) {
        out.add(path);
      }
    }
    return out;
  }

  private static @Nullable Path first(Path folder) {
    List<Path> all = in(folder);
    return all.isEmpty() ? null : all.getFirst();
  }
}
