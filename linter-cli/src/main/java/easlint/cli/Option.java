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
  ALLOW_EMPTY("--allow-empty", null, HelpText.ALLOW_EMPTY),
  SHOW_SUPPRESSED("--show-suppressed", null, HelpText.SHOW_SUPPRESSED),
  NO_CONFIG("--no-config", null, HelpText.NO_CONFIG),
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

  CONFIG("--config", "FILE", HelpText.LATER),
  POLICY("--policy", "PATH", HelpText.LATER),
  BASELINE("--baseline", "FILE", HelpText.LATER),
  CHANGED("--changed", null, HelpText.LATER),
  SINCE("--since", "REF", HelpText.LATER),
  STAGED("--staged", null, HelpText.LATER),
  FORCE_EXCLUDE("--force-exclude", null, HelpText.LATER);

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
    options.removeAll(EnumSet.of(UNSAFE, DIFF));
    return options;
  }

  /** {@return the options of {@code fix}: those of {@code check} that are not about reports} */
  static Set<Option> ofFix() {
    EnumSet<Option> options = EnumSet.copyOf(ofCheck());
    options.removeAll(
        EnumSet.of(FORMAT, OUTPUT, CATEGORY, MIN_SEVERITY, MAX_DIAGNOSTICS, STATISTICS));
    options.addAll(EnumSet.of(UNSAFE, DIFF));
    return options;
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
