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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies the fixes of what is wrong with the configurations of a run, before they are used: with a
 * wrong configuration nothing is checked, and so nothing else fixed.
 */
final class ConfigurationFixes {
  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final ConfigLoader loader;
  private final Set<RuleId> only;

  ConfigurationFixes(
      Arguments arguments, Session session, Console console, Engine engine, CheckOptions options) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.loader = engine.configLoader();
    this.only = options.lint().only();
  }

  /** Fixes them; {@return whether any was, or would be, changed} */
  boolean run() {
    if (!arguments.has(Option.UNSAFE)) {
      return false; // none of their fixes is safe
    }
    FileFixes fixes = new FileFixes(arguments, session, console, this::fixer, new byte[0]);
    Set<Path> seen = new HashSet<>();
    for (Config config : configurations()) {
      for (ConfigSource source : config.sources()) {
        if (seen.add(source.path())) {
          fix(source, fixes);
        }
      }
    }
    return fixes.hasChanges();
  }

  /** Those that the run would read; what there is to say of them, it says itself. */
  private List<Config> configurations() {
    Session mute = session.mute();
    Console nobody = new Console(mute, console.language());
    Configurations found = Configurations.of(arguments, mute, nobody, loader);
    found.prepare(Inputs.of(arguments, mute, nobody, new Excluded(found, false)));
    return found.used();
  }

  private void fix(ConfigSource source, FileFixes fixes) {
    Path path = source.path();
    Input input = new Input(path, session.shown(path), true, new Content.OfFile(path));
    List<Finding> findings = wanted(source.findings());
    fixes.fix(
        Judged.checked(
            input, FileReport.ofConfiguration(input.shown(), source.document(), findings)));
  }

  private Fixer fixer(Input input) {
    Path path = session.directory().resolve(input.shown());
    return new Fixer((name, bytes) -> judge(path, Source.decode(name, bytes)), Safety.UNSAFE);
  }

  private LintResult judge(Path path, Source text) {
    ConfigSource source = loader.read(path, text).sources().getLast();
    return new LintResult(source.document(), Profile.SERVICE, wanted(source.findings()));
  }

  private List<Finding> wanted(List<Finding> findings) {
    List<Finding> out = new ArrayList<>();
    for (Finding finding : findings) {
      if (only.isEmpty() || only.contains(finding.rule().id())) {
        out.add(finding);
      }
    }
    return out;
  }
}
