package easlint.cli;

import easlint.cli.message.DoctorText;
import easlint.cli.report.CompactReport;
import easlint.cli.report.FileReport;
import easlint.cli.report.Run;
import easlint.config.Baseline;
import easlint.config.Config;
import easlint.config.ConfigLookup;
import easlint.config.ConfigSource;
import easlint.finding.Language;
import easlint.lint.FileContext;
import easlint.lint.KnownFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code easlint doctor}: one screen to paste into a bug report. */
final class DoctorCommand {
  private static final int LABEL_WIDTH = 15;

  /** With the label, a terminal's usual 80 columns. */
  private static final int VALUE_WIDTH = 80 - LABEL_WIDTH - 2;

  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Engine engine;
  private final StringBuilder out = new StringBuilder();

  DoctorCommand(Arguments arguments, Session session, Console console, Engine engine) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.engine = engine;
  }

  /**
   * Prints what there is to know of this installation and folder.
   *
   * @return the exit code, unless the console knows a higher one
   * @throws UsageException if the command line is wrong
   */
  int run() {
    arguments.refuseOperands(Command.DOCTOR);
    Configurations configurations =
        Configurations.of(arguments, session, console, engine.configLoader());
    Path folder = session.directory();
    FileContext here = configurations.context(folder.resolve("service.json"));
    line("easlint", Version.TEXT);
    line("Java", System.getProperty("java.version") + ", " + System.getProperty("java.vm.vendor"));
    line(
        text(DoctorText.SYSTEM),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    line(text(DoctorText.FOLDER), folder.toString());
    configuration(here.config(), folder);
    line(text(DoctorText.BASELINE), baseline(here.baseline(), folder));
    policies(here.config());
    line(text(DoctorText.RULES), String.valueOf(engine.ruleCount()));
    facts();
    console.print(out.toString());
    mistakes(configurations);
    return ExitCode.OK;
  }

  private void configuration(@Nullable Config config, Path folder) {
    String label = text(DoctorText.CONFIGURATION);
    if (config == null) {
      DoctorText why =
          arguments.has(Option.NO_CONFIG) ? DoctorText.NOT_WANTED : DoctorText.NOT_FOUND;
      line(label, text(why, String.join(separator(), ConfigLookup.NAMES), folder));
      return;
    }
    DoctorText why = arguments.has(Option.CONFIG) ? DoctorText.GIVEN : DoctorText.NEAREST;
    line(label, text(why, config.file()));
    List<ConfigSource> bases = config.sources().subList(0, config.sources().size() - 1);
    for (ConfigSource base : bases) {
      line("", text(DoctorText.EXTENDS, base.path()));
    }
  }

  private String separator() {
    return console.language() == Language.SIMPLIFIED_CHINESE ? "、" : ", ";
  }

  private String baseline(@Nullable Baseline baseline, Path folder) {
    Path file = Baseline.find(folder);
    return baseline == null || file == null
        ? text(DoctorText.NONE)
        : text(DoctorText.KNOWN_FINDINGS, file, baseline.size());
  }

  private void policies(@Nullable Config config) {
    List<Path> policies = config == null ? List.of() : config.policies();
    String label = text(DoctorText.POLICIES);
    if (policies.isEmpty()) {
      line(label, text(DoctorText.NONE));
    }
    for (Path policy : policies) {
      line(label, text(DoctorText.NOT_RUN, policy));
      label = "";
    }
  }

  /** The lists by their days, since most are of the same one. */
  private void facts() {
    Map<String, List<String>> byDay = new TreeMap<>();
    KnownFacts.dates()
        .forEach((name, day) -> byDay.computeIfAbsent(day, each -> new ArrayList<>()).add(name));
    String label = text(DoctorText.FACTS);
    for (Map.Entry<String, List<String>> each : byDay.entrySet()) {
      StringBuilder row = new StringBuilder(each.getKey());
      String separator = " ";
      for (String name : each.getValue()) {
        if (row.length() + name.length() > VALUE_WIDTH) {
          line(label, row.append(',').toString());
          label = "";
          row.setLength(0);
          separator = " ".repeat(each.getKey().length() + 1);
        }
        row.append(separator).append(name);
        separator = ", ";
      }
      line(label, row.toString());
      label = "";
    }
  }

  private void mistakes(Configurations configurations) {
    List<FileReport> mistakes =
        new ConfigurationReports(configurations, session, console).mistakes();
    if (!mistakes.isEmpty()) {
      Run run = new Run(Version.TEXT, engine.ruleCount(), mistakes, 0, List.of(), Run.Ending.NONE);
      console.print(new CompactReport(console.language(), Integer.MAX_VALUE).render(run));
    }
  }

  private void line(String label, String value) {
    out.append(label);
    int width = console.language() == Language.SIMPLIFIED_CHINESE ? wide(label) : label.length();
    out.repeat(' ', Math.max(1, LABEL_WIDTH - width)).append(value).append('\n');
  }

  /** Chinese characters are two columns wide. */
  private static int wide(String label) {
    int width = 0;
    for (int i = 0; i < label.length(); i++) {
      width += label.charAt(i) < 0x100 ? 1 : 2;
    }
    return width;
  }

  private String text(DoctorText text, Object... args) {
    return text.in(console.language(), args);
  }
}
