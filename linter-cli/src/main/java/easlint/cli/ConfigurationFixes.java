package easlint.cli;

import easlint.check.Profile;
import easlint.cli.Inputs.Input;
import easlint.cli.report.FileReport;
import easlint.config.Config;
import easlint.config.ConfigLoader;
import easlint.config.ConfigSource;
import easlint.finding.Finding;
import easlint.finding.RuleId;
import easlint.finding.Safety;
import easlint.lint.Fixer;
import easlint.lint.LintResult;
import easlint.text.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Fixes the configuration files of a run, before it judges by them: with a mistake in one nothing
 * could be fixed at all.
 */
final class ConfigurationFixes {
  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final ConfigLoader loader;
  private final Safety most;
  private final Set<RuleId> only;
  private final FileFixes fixes;
  private final Map<Path, byte[]> contents = new HashMap<>();

  ConfigurationFixes(
      Arguments arguments,
      Session session,
      Console console,
      ConfigLoader loader,
      CheckOptions options) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.loader = loader;
    most = arguments.has(Option.UNSAFE) ? Safety.UNSAFE : Safety.SAFE;
    only = options.choices().only();
    fixes = new FileFixes(arguments, session, console, this::fixer, new byte[0]);
  }

  /**
   * Fixes what the run would read.
   *
   * @return what reads configurations from here on: with {@code --diff} it takes them for fixed
   */
  ConfigLoader apply() {
    if (most == Safety.SAFE) {
      return loader; // no rule about configurations has a safe fix, and looking costs a search
    }
    Set<Path> seen = new HashSet<>();
    for (Config config : used().used()) {
      for (ConfigSource source : config.sources()) {
        if (seen.add(source.path())) {
          fix(source);
        }
      }
    }
    return arguments.has(Option.DIFF) ? loader.withUnsaved(contents) : loader;
  }

  /** {@return whether any was, or would be, changed} */
  boolean hasChanges() {
    return fixes.hasChanges();
  }

  /** What is wrong is said later, of what is left then. */
  private Configurations used() {
    Session mute = session.mute();
    Console nobody = new Console(mute, console.language());
    Configurations used = Configurations.of(arguments, mute, nobody, loader);
    Excluded excluded = new Excluded(used, arguments.has(Option.FORCE_EXCLUDE));
    used.prepare(Inputs.of(arguments, mute, nobody, excluded));
    return used;
  }

  private void fix(ConfigSource source) {
    String shown = session.shown(source.path());
    FileReport report = FileReport.ofConfiguration(shown, source.document(), wanted(source));
    Content content = new Content.OfFile(source.path());
    fixes.fix(Judged.checked(new Input(source.path(), shown, true, content), report));
  }

  private Fixer fixer(Input input) {
    return new Fixer((name, bytes) -> judge(input, bytes), most);
  }

  /** The last content that is judged is the one that the file gets. */
  private LintResult judge(Input input, byte[] bytes) {
    Path path = Objects.requireNonNull(input.path());
    contents.put(path, bytes);
    ConfigSource read =
        loader.read(path, Source.decode(path.toString(), bytes)).sources().getLast();
    return new LintResult(read.document(), Profile.SERVICE, wanted(read));
  }

  private List<Finding> wanted(ConfigSource source) {
    return source.findings().stream()
        .filter(each -> only.isEmpty() || only.contains(each.rule().id()))
        .toList();
  }
}
