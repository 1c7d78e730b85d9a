package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.cli.report.FileReport;
import easlint.config.Config;
import easlint.config.ConfigSource;
import easlint.finding.Finding;
import easlint.text.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a run has to say of its configurations. */
final class ConfigurationReports {
  private final Configurations configurations;
  private final Session session;
  private final Console console;

  ConfigurationReports(Configurations configurations, Session session, Console console) {
    this.configurations = configurations;
    this.session = session;
    this.console = console;
  }

  /** {@return what is wrong with the files themselves} */
  List<FileReport> mistakes() {
    List<FileReport> out = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Config config : configurations.used()) {
      for (ConfigSource source : config.sources()) {
        if (!source.findings().isEmpty() && seen.add(source.path())) {
          out.add(report(source, source.findings()));
        }
      }
    }
    return out;
  }

  /**
   * {@return what is wrong with the files themselves, and what the run showed of their
   * suppressions}
   *
   * <p>A file that two configurations extend is reported once, as the first of them sees it.
   */
  List<FileReport> afterRun(Engine.Judge judge, Inputs inputs) {
    for (Inputs.Folder folder : inputs.folders()) {
      judge.covered(folder.path());
    }
    sayUnmatched(inputs.folders());
    List<FileReport> out = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Config config : configurations.used()) {
      for (ConfigSource source : config.sources()) {
        List<Finding> findings = new ArrayList<>(source.findings());
        findings.addAll(judge.suppressionFindings(config, source));
        if (!findings.isEmpty() && seen.add(source.path())) {
          out.add(report(source, findings));
        }
      }
    }
    return out;
  }

  private FileReport report(ConfigSource source, List<Finding> findings) {
    return FileReport.ofConfiguration(session.shown(source.path()), source.document(), findings);
  }

  /**
   * Says which patterns of configurations match nothing, where a run covered all their files.
   *
   * @param folders the folders that were searched
   */
  private void sayUnmatched(List<Inputs.Folder> folders) {
    for (Config config : configurations.used()) {
      for (Inputs.Folder folder : folders) {
        if (config.folder().startsWith(folder.path())) {
          config
              .unmatched(configurations.found(), configurations.folders())
              .forEach(each -> say(config, each));
          break;
        }
      }
    }
  }

  private void say(Config config, Config.Unmatched unmatched) {
    Position at = unmatched.position();
    String place = session.shown(config.file()) + ":" + at.line() + ":" + at.column();
    Sentence sentence =
        Sentence.of(Messages.PATTERN_UNMATCHED, place, unmatched.pattern(), unmatched.key());
    if (unmatched.key().equals("exclude")) {
      console.note(sentence.in(console.language())); // no file went unchecked
    } else {
      console.fail(ExitCode.USAGE, sentence);
    }
  }
}
