package easlint.cli;

import easlint.cli.message.Messages;
import easlint.finding.Suggestion;
import java.util.List;

/** {@code easlint completion}: the script that completes the command line in a shell. */
final class CompletionCommand {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Arguments arguments;
  private final Console console;
  private final Engine engine;

  CompletionCommand(Arguments arguments, Console console, Engine engine) {
    this.arguments = arguments;
    this.console = console;
    this.engine = engine;
  }

  /**
   * Prints the script.
   *
   * @return the exit code
   * @throws UsageException if the shell is missing or unknown
   */
  int run() {
    if (arguments.operands().size() != 1) {
      throw UsageException.of(Messages.ONE_SHELL);
    }
    String shell = arguments.operands().getFirst();
    if (!SHELLS.contains(shell)) {
      throw UsageException.suggesting(
          Suggestion.closest(shell, SHELLS), Messages.UNKNOWN_SHELL, shell);
    }
    CompletionScript script = new CompletionScript(engine.rules());
    console.print(shell.equals("bash") ? script.bash() : script.zsh());
    return ExitCode.OK;
  }
}
