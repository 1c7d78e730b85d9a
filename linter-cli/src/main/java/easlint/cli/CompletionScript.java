package easlint.cli;

import easlint.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the completion scripts from the commands and options that exist. */
final class CompletionScript {
  private static final String HEAD =
      """
      _easlint() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command='' options='' words='' operands='' files='' i
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            -*) ;;
            COMMANDS) command=${COMP_WORDS[i]}; break ;;
            *) break ;;
          esac
        done
        local rules='RULES'
        case ${command:-check} in
      """;
  private static final String TAIL =
      """
        esac
        if [[ -n $words ]]; then
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        elif [[ -n $files ]]; then
          COMPREPLY=($(compgen -f -- "$current"))
        elif [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$current"))
        elif ((COMP_CWORD == 1)); then
          COMPREPLY=($(compgen -W 'WORDS' -- "$current") $(compgen -f -- "$current"))
        elif [[ $operands == files ]]; then
          COMPREPLY=($(compgen -f -- "$current"))
        else
          COMPREPLY=($(compgen -W "$operands" -- "$current"))
        fi
      }
      complete -o filenames -F _easlint easlint
      """;

  private final String rules;

  CompletionScript(List<Rule> rules) {
    List<String> ids = new ArrayList<>();
    rules.forEach(rule -> ids.add(rule.id().text()));
    this.rules = String.join(" ", ids);
  }

  /** {@return the script for bash} */
  String bash() {
    return "# source <(easlint completion bash)\n" + body();
  }

  /** {@return the script for zsh, which runs what bash runs} */
  String zsh() {
    return "#compdef easlint\n"
        + "# source <(easlint completion zsh)\n"
        + "autoload -U +X bashcompinit && bashcompinit\n"
        + body();
  }

  private String body() {
    List<String> words = new ArrayList<>();
    StringBuilder cases = new StringBuilder();
    for (Command command : Command.values()) {
      if (!command.isLater()) {
        words.add(command.word());
        cases.append(block(command));
      }
    }
    String head = HEAD.replace("COMMANDS", String.join("|", words)).replace("RULES", rules);
    return head + cases + TAIL.replace("WORDS", String.join(" ", words));
  }

  private static String block(Command command) {
    Set<String> options = new TreeSet<>();
    StringBuilder values = new StringBuilder();
    for (Option option : Option.values()) {
      if (command.options().contains(option) && !option.isLater()) {
        options.add(option.spelling());
        if (option.value() != null) {
          values.append("        ").append(option.spelling()).append(") ");
          values.append(values(command, option)).append(" ;;\n");
        }
      }
    }
    return "    %s)\n      options='%s'\n      operands=%s\n%s      ;;\n"
        .formatted(
            command.word(),
            String.join(" ", options),
            operands(command),
            values.isEmpty() ? "" : "      case $previous in\n" + values + "      esac\n");
  }

  private static String operands(Command command) {
    return switch (command) {
      case CHECK, FIX -> "files";
      case EXPLAIN -> "$rules";
      case COMPLETION -> "'bash zsh'";
      default -> "''";
    };
  }

  /** What may stand behind an option; a blank where it is the user's to say. */
  private static String values(Command command, Option option) {
    return switch (option) {
      case FORMAT -> words(command == Command.CHECK ? ReportTargets.FORMATS : RulesCommand.FORMATS);
      case PROFILE -> words(CheckOptions.PROFILES);
      case SET -> words(CheckOptions.SETS);
      case MIN_SEVERITY -> words(CheckOptions.SEVERITIES);
      case FAIL_ON -> words(CheckOptions.FAIL_ON);
      case COLOR -> words(ReportTargets.COLORS);
      case LANG -> words(Cli.LANGUAGES);
      case RULE, DISABLE -> "words=$rules";
      case OUTPUT, CONFIG, BASELINE, STDIN_PATH -> "files=yes";
      default -> "words=' '";
    };
  }

  private static String words(List<String> words) {
    return "words='" + String.join(" ", words) + "'";
  }
}
