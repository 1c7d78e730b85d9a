package easlint.service;

import java.util.List;

/**
 * A {@code command} or {@code script}, as a shell would split it.
 *
 * @param words the words, in order
 * @param operators the shell constructs outside quotes, in order
 */
public record ShellText(List<ShellWord> words, List<ShellOperator> operators) {

  /** {@return the words and operators of a text; any text has some} */
  public static ShellText of(String text) {
    return new ShellLexer(text).read();
  }

  /**
   * {@return whether the text hands itself to a shell: {@code sh -c '...'}, {@code /bin/bash -lc
   * '...'}}
   */
  public boolean isShell() {
    int at = 0;
    if (at < words.size() && baseName(words.get(at).text()).equals("env")) {
      at++;
    }
    if (at >= words.size() || !isShellName(baseName(words.get(at).text()))) {
      return false;
    }
    for (int i = at + 1; i < words.size() && isShortOption(words.get(i).text()); i++) {
      if (words.get(i).text().indexOf('c') > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return the ports that the text makes its programs listen on, in order} */
  public List<ListenPort> listenPorts() {
    return ListenPorts.of(this);
  }

  private static boolean isShortOption(String word) {
    return word.length() > 1 && word.charAt(0) == '-' && word.charAt(1) != '-';
  }

  private static boolean isShellName(String name) {
    return switch (name) {
      case "sh", "bash", "dash", "ash", "zsh", "ksh", "busybox" -> true;
      default -> false;
    };
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
