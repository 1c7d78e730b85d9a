package easlint.cli;

import easlint.cli.Inputs.Input;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.config.Baseline;
import easlint.config.Config;
import easlint.config.ConfigLoader;
import easlint.config.ConfigLookup;
import easlint.config.UnreadableConfigException;
import easlint.files.FileFinder;
import easlint.files.ServiceFileDetector;
import easlint.files.UnreadableReason;
import easlint.lint.FileContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The configurations and baselines of a run, each read when a file first asks for it. What cannot
 * be used is said, and nothing may be checked then.
 */
final class Configurations implements FileFinder.Ignore {
  private final Session session;
  private final Console console;
  private final boolean none;
  private final ConfigLookup lookup;
  private final Map<Path, Config> used = new TreeMap<>();
  private final Map<Path, Optional<Baseline>> baselines = new HashMap<>();
  private final List<Path> found = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private @Nullable Config only;
  private @Nullable Baseline onlyBaseline;
  private boolean baselineWanted = true;
  private boolean failed;

  private Configurations(Session session, Console console, boolean none, ConfigLookup lookup) {
    this.session = session;
    this.console = console;
    this.none = none;
    this.lookup = lookup;
  }

  /**
   * {@return the configurations that the command line allows}
   *
   * @throws UsageException if {@code --config} and {@code --no-config} contradict each other
   */
  static Configurations of(
      Arguments arguments, Session session, Console console, ConfigLoader loader) {
    return of(arguments, session, console, loader, true);
  }

  /** {@return the configurations that the command line allows, to take a new baseline by} */
  static Configurations withoutBaseline(
      Arguments arguments, Session session, Console console, ConfigLoader loader) {
    return of(arguments, session, console, loader, false);
  }

  private static Configurations of(
      Arguments arguments,
      Session session,
      Console console,
      ConfigLoader loader,
      boolean baselineWanted) {
    boolean none = arguments.has(Option.NO_CONFIG);
    Configurations out = new Configurations(session, console, none, new ConfigLookup(loader));
    out.baselineWanted = baselineWanted;
    String file = arguments.last(Option.CONFIG);
    if (file != null) {
      if (none) {
        throw UsageException.of(Messages.CONFIG_OR_NONE);
      }
      out.readOnly(Inputs.path(session, file), loader);
    }
    String baseline = arguments.last(Option.BASELINE);
    if (baseline != null && baselineWanted) {
      out.onlyBaseline = out.baseline(Inputs.path(session, baseline));
    }
    return out;
  }

  private void readOnly(Path file, ConfigLoader loader) {
    try {
      Config config = loader.load(file);
      only = config;
      use(config);
    } catch (UnreadableConfigException unreadable) {
      cannotRead(file, unreadable.getCause());
    }
  }

  /** {@return the configuration of a file, or null} */
  synchronized @Nullable Config config(Path file) {
    if (none || failed || only != null) {
      return only;
    }
    try {
      Config config = lookup.of(file);
      if (config != null) {
        use(config);
      }
      return config;
    } catch (UnreadableConfigException unreadable) {
      cannotRead(unreadable.file(), unreadable.getCause());
      return null;
    }
  }

  private void use(Config config) {
    if (used.putIfAbsent(config.file(), config) != null) {
      return;
    }
    if (config.hasErrors()) {
      failed = true;
      console.fail(
          ExitCode.USAGE, Sentence.of(Messages.CONFIG_WRONG, session.shown(config.file())));
    }
    if (!config.policies().isEmpty()) {
      console.fail(
          ExitCode.USAGE, Sentence.of(Messages.POLICIES_LATER, session.shown(config.file())));
    }
    Path folder = config.file().getParent();
    List<Path> all = folder == null || only != null ? List.of() : ConfigLookup.in(folder);
    for (Path other : all.subList(Math.min(1, all.size()), all.size())) {
      String read = session.shown(config.file());
      console.note(Messages.CONFIG_BESIDE.in(console.language(), session.shown(other), read));
    }
  }

  private void cannotRead(Path file, @Nullable Throwable failure) {
    failed = true;
    IOException cause = failure instanceof IOException system ? system : null;
    UnreadableReason reason =
        Files.isDirectory(file) ? UnreadableReason.FOLDER : UnreadableReason.of(cause);
    console.fail(ExitCode.USAGE, Sentences.unreadable(reason, session.shown(file)));
  }

  /** {@return whether something was said that forbids to check anything} */
  synchronized boolean failed() {
    return failed;
  }

  /** Reads what all files and folders of a run need, so that mistakes are said before it begins. */
  void prepare(Inputs inputs) {
    for (Inputs.Folder folder : inputs.folders()) {
      config(folder.path().resolve("any"));
    }
    for (Input input : inputs.files()) {
      context(input);
    }
  }

  /** {@return what an input is judged by} */
  FileContext context(Input input) {
    return context(path(input));
  }

  /** {@return what a file is judged by} */
  FileContext context(Path path) {
    return new FileContext(path, config(path), baselineOf(path));
  }

  private Path path(Input input) {
    Path path = input.path();
    return path == null ? session.directory().resolve(safeName(input.shown())) : path;
  }

  /** Standard input without a name stands in the current folder. */
  private static String safeName(String shown) {
    return shown.startsWith("<") ? "stdin" : shown;
  }

  private synchronized @Nullable Baseline baselineOf(Path file) {
    Path folder = file.getParent();
    if (onlyBaseline != null || none || !baselineWanted || folder == null) {
      return onlyBaseline;
    }
    Optional<Baseline> known = baselines.get(folder);
    if (known == null) {
      Path nearest = Baseline.find(folder);
      known = Optional.ofNullable(nearest == null ? null : baseline(nearest));
      baselines.put(folder, known);
    }
    return known.orElse(null);
  }

  private @Nullable Baseline baseline(Path file) {
    try {
      return Baseline.read(file);
    } catch (IOException unreadable) {
      cannotRead(file, unreadable);
    } catch (Baseline.NoBaselineException wrong) {
      failed = true;
      Messages why =
          wrong.fault() == Baseline.Fault.OTHER_VERSION
              ? Messages.BASELINE_VERSION
              : Messages.NO_BASELINE;
      console.fail(ExitCode.USAGE, Sentence.of(why, session.shown(file)));
    }
    return null;
  }

  /** {@return whether an input is a service file: {@code include} says so, else its content} */
  boolean isService(Input input, byte[] bytes) {
    Config config = config(path(input));
    if (config != null) {
      switch (config.choice(path(input))) {
        case INCLUDED -> {
          return true;
        }
        case LEFT_OUT -> {
          return false;
        }
        case OPEN -> {}
      }
    }
    String shown = input.shown();
    return ServiceFileDetector.isService(shown.substring(shown.lastIndexOf('/') + 1), bytes);
  }

  /** Leaves out what the configuration of a file excludes, and remembers what there was. */
  @Override
  public synchronized boolean ignores(Path path, boolean folder) {
    if (folder) {
      folders.add(path);
      return false;
    }
    Config config = config(path);
    if (config == null) {
      return false;
    }
    found.add(path);
    return config.excludes(path);
  }

  /** {@return the configurations that were read, by path} */
  synchronized List<Config> used() {
    return List.copyOf(used.values());
  }

  /** {@return the folders that searches met} */
  synchronized List<Path> folders() {
    return List.copyOf(folders);
  }

  /** {@return the files that searches met, before anything was excluded} */
  synchronized List<Path> found() {
    return List.copyOf(found);
  }
}
