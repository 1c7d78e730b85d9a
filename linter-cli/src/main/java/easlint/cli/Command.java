package easlint.cli;

import easlint.cli.message.HelpText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands. */
enum Command {
  CHECK("check", "[PATH...]", HelpText.CHECK),
  RULES("rules", "", HelpText.RULES),
  EXPLAIN("explain", "RULE", HelpText.EXPLAIN),
  FIX("fix", "[PATH...]", HelpText.FIX),
  INIT("init", "", HelpText.INIT),
  SCHEMA("schema", "", HelpText.SCHEMA),
  BASELINE("baseline", "", HelpText.BASELINE),
  POLICY("policy", "new|test|build|list", HelpText.POLICY),
  LSP("lsp", "", HelpText.LSP),
  COMPLETION("completion", "bash|zsh", HelpText.COMPLETION),
  DOCTOR("doctor", "", HelpText.DOCTOR);

  private final String word;
  private final String operands;
  private final HelpText help;

  Command(String word, String operands, HelpText help) {
    this.word = word;
    this.operands = operands;
    this.help = help;
  }

  String word() {
    return word;
  }

  String operands() {
    return operands;
  }

  HelpText help() {
    return help;
  }

  /** {@return whether this version knows the command by name only} */
  boolean isLater() {
    return this == POLICY || this == LSP;
  }

  /** {@return the options, none when the command comes later} */
  Set<Option> options() {
    return switch (this) {
      case CHECK -> Option.ofCheck();
      case FIX -> Option.ofFix();
      case RULES -> Option.ofRules();
      case EXPLAIN -> Option.ofExplain();
      case INIT -> Option.ofInit();
      case SCHEMA -> Option.ofSchema();
      case BASELINE -> Option.ofBaseline();
      case DOCTOR -> Option.ofDoctor();
      default -> Set.of(Option.LANG, Option.HELP);
    };
  }

  /** {@return the command of that name, or null} */
  static @Nullable Command of(String word) {
    for (Command command : values()) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }

  /** {@return all names} */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Command command : values()) {
      words.add(command.word);
    }
    return words;
  }
}
