package easlint.cli;

import easlint.cli.message.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line that was understood.
 *
 * @param given the options in the order in which they were given
 * @param operands what is no option, in order
 */
record Arguments(List<Given> given, List<String> operands) {
  /**
   * An option on the command line.
   *
   * @param option which
   * @param value its value; empty when it takes none
   */
  record Given(Option option, String value) {}

  /**
   * Refuses what is no option, for a command that takes nothing else.
   *
   * @throws UsageException if there is something
   */
  void refuseOperands(Command command) {
    if (!operands.isEmpty()) {
      throw UsageException.of(Messages.NO_ARGUMENTS, command.word(), operands.getFirst());
    }
  }

  boolean has(Option option) {
    return last(option) != null;
  }

  /** {@return the value given last, or null} */
  @Nullable String last(Option option) {
    @Nullable String last = null;
    for (Given one : given) {
      last = one.option == option ? one.value : last;
    }
    return last;
  }

  /** {@return the values of an option that may be given several times or with commas} */
  List<String> list(Option option) {
    List<String> values = new ArrayList<>();
    for (Given one : given) {
      if (one.option == option) {
        split(one.value, values);
      }
    }
    return values;
  }

  private static void split(String list, List<String> out) {
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ',') {
        String word = list.substring(start, i).strip();
        if (!word.isEmpty()) {
          out.add(word);
        }
        start = i + 1;
      }
    }
  }
}
