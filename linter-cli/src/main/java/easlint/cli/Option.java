package easlint.cli;

import easlint.cli.message.HelpText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every option, under the name it will keep; those whose part has not come say so. */
enum Option {
  FORMAT("--format", "FORMAT", HelpText.FORMAT),
  OUTPUT("--output", "FILE", HelpText.OUTPUT),
  PROFILE("--profile", "PROFILE", HelpText.PROFILE),
  RULE("--rule", "ID", HelpText.RULE),
  DISABLE("--disable", "ID", HelpText.DISABLE),
  SET("--set", "SET", HelpText.SET),
  MIN_SEVERITY("--min-severity", "SEVERITY", HelpText.MIN_SEVERITY),
  FAIL_ON("--fail-on", "SEVERITY", HelpText.FAIL_ON),
  MAX_DIAGNOSTICS("--max-diagnostics", "N", HelpText.MAX_DIAGNOSTICS),
  STATISTICS("--statistics", null, HelpText.STATISTICS),
  STDIN_PATH("--stdin-path", "NAME", HelpText.STDIN_PATH),
  DETECT("--detect", null, HelpText.DETECT),
  FORCE_EXCLUDE("--force-exclude", null, HelpText.FORCE_EXCLUDE),
  STAGED("--staged", null, HelpText.STAGED),
  CHANGED("--changed", null, HelpText.CHANGED),
  SINCE("--since", "REF", HelpText.SINCE),
  ALLOW_EMPTY("--allow-empty", null, HelpText.ALLOW_EMPTY),
  SHOW_SUPPRESSED("--show-suppressed", null, HelpText.SHOW_SUPPRESSED),
  CONFIG("--config", "FILE", HelpText.CONFIG),
  NO_CONFIG("--no-config", null, HelpText.NO_CONFIG),
  BASELINE("--baseline", "FILE", HelpText.BASELINE_FILE),
  SERVICE("--service", "NAME", HelpText.SERVICE),
  CONFIG_SCHEMA("--config", null, HelpText.CONFIG_SCHEMA),
  OUTPUT_SCHEMA("--output-format", null, HelpText.OUTPUT_SCHEMA),
  JOBS("--jobs", "N", HelpText.JOBS),
  UNSAFE("--unsafe", null, HelpText.UNSAFE),
  DIFF("--diff", null, HelpText.DIFF),
  CATEGORY("--category", "NAME", HelpText.CATEGORY),
  COLOR("--color", "WHEN", HelpText.COLOR),
  LANG("--lang", "LANGUAGE", HelpText.LANG),
  QUIET("--quiet", null, HelpText.QUIET),
  VERBOSE("--verbose", null, HelpText.VERBOSE),
  HELP("--help", null, HelpText.HELP),
  VERSION("--version", null, HelpText.VERSION),

  POLICY("--policy", "PATH", HelpText.LATER);

  private final String spelling;
  private final @Nullable String value;
  private final HelpText help;

  Option(String spelling, @Nullable String value, HelpText help) {
    this.spelling = spelling;
    this.value = value;
    this.help = help;
  }

  /** {@return the option as it is typed} */
  String spelling() {
    return spelling;
  }

  /** {@return the placeholder of its value, or null when it takes none} */
  @Nullable String value() {
    return value;
  }

  /** {@return what it does} */
  HelpText help() {
    return help;
  }

  /** {@return whether this version knows the option by name only} */
  boolean isLater() {
    return help == HelpText.LATER;
  }

  /** {@return the options of {@code check}} */
  static Set<Option> ofCheck() {
    EnumSet<Option> options = EnumSet.allOf(Option.class);
    options.removeAll(EnumSet.of(UNSAFE, DIFF, SERVICE, CONFIG_SCHEMA, OUTPUT_SCHEMA));
    return options;
  }

  /**
   * {@return the options of {@code fix}: those of {@code check} that are not about reports, nor
   * about what git holds: a fix is made in the working tree}
   */
  static Set<Option> ofFix() {
    EnumSet<Option> options = EnumSet.copyOf(ofCheck());
    options.removeAll(
        EnumSet.of(CATEGORY, FORMAT, OUTPUT, MIN_SEVERITY, MAX_DIAGNOSTICS, STATISTICS, STAGED));
    options.addAll(EnumSet.of(UNSAFE, DIFF));
    return options;
  }

  /** {@return the options of {@code baseline}: those of {@code check} that choose what is found} */
  static Set<Option> ofBaseline() {
    return EnumSet.of(PROFILE, RULE, DISABLE, SET, CONFIG, NO_CONFIG, BASELINE, JOBS, LANG, HELP);
  }

  /** {@return the options of {@code init}} */
  static Set<Option> ofInit() {
    return EnumSet.of(SERVICE, LANG, HELP);
  }

  /** {@return the options of {@code schema}} */
  static Set<Option> ofSchema() {
    return EnumSet.of(CONFIG_SCHEMA, OUTPUT_SCHEMA, LANG, HELP);
  }

  /** {@return the options of {@code doctor}} */
  static Set<Option> ofDoctor() {
    return EnumSet.of(CONFIG, NO_CONFIG, LANG, HELP);
  }

  /** {@return the options of {@code rules}} */
  static Set<Option> ofRules() {
    return EnumSet.of(FORMAT, SET, CATEGORY, COLOR, LANG, HELP);
  }

  /** {@return the options of {@code explain}} */
  static Set<Option> ofExplain() {
    return EnumSet.of(FORMAT, COLOR, LANG, HELP);
  }
}
