package easlint.service;

import easlint.service.Placeholders.Placeholder;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code command} or {@code script}, as a shell would split it.
 *
 * @param words the words, in order
 * @param operators the shell constructs outside quotes, in order
 * @param placeholders what still has to be filled in, in order
 * @param arguments the words that programs get: no targets of redirections, and behind all others
 *     the words of scripts that are handed to a shell ({@code bash -c '...'})
 */
public record ShellText(
    List<ShellWord> words,
    List<ShellOperator> operators,
    List<Placeholder> placeholders,
    List<ShellWord> arguments) {

  /** {@return the words and operators of a text; any text has some} */
  public static ShellText of(String text) {
    return of(text, 0);
  }

  /** {@return what a script holds that is itself a word of a text, {@code depth} times over} */
  static ShellText of(String text, int depth) {
    return new ShellLexer(text, ShellPlaceholders.brackets(text, false)).read(depth);
  }

  /**
   * {@return whether the text hands itself to a shell: {@code sh -c '...'}, {@code /usr/bin/env
   * bash -lc '...'}}
   */
  public boolean isShell() {
    return ShellScripts.startsWithShell(words);
  }

  /** {@return the options with a value that may be judged, of all commands} */
  public List<ShellOption> options() {
    List<ShellOption> out = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      ShellOption option = ShellOption.at(arguments, i);
      if (option != null) {
        out.add(option);
      }
    }
    return out;
  }

  /** {@return the ports that the text makes its programs listen on} */
  public List<ListenPort> listenPorts() {
    return ListenPorts.of(this);
  }

  /** {@return the addresses that the text makes its programs listen on, where it names a host} */
  public List<ListenAddress> listenAddresses() {
    return ListenAddresses.of(this);
  }
}
