package easlint.service;

import java.util.ArrayList;
import java.util.List;

/** Finds the scripts that a text hands to a shell: {@code bash -lc '...'}. */
final class ShellScripts {
  /** A script in a script in a script is as deep as anybody quotes. */
  private static final int MAX_DEPTH = 3;

  private ShellScripts() {}

  /** {@return the words, and behind them those of every script among them} */
  static List<ShellWord> open(List<ShellWord> words, int depth) {
    if (depth >= MAX_DEPTH) {
      return words;
    }
    List<ShellWord> out = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      int script = isShell(words.get(i).baseName()) ? script(words, i) : -1;
      if (script >= 0 && script < words.size()) {
        addScript(out, words.get(script), depth + 1);
      }
    }
    return out;
  }

  private static void addScript(List<ShellWord> out, ShellWord script, int depth) {
    int firstCommand = out.getLast().command() + 1;
    List<ShellWord> words = ShellText.of(script.text(), depth).arguments();
    for (int i = 0; i < words.size(); i++) {
      out.add(words.get(i).placedIn(script, firstCommand));
    }
  }

  /** {@return whether the first program is a shell that gets {@code -c}} */
  static boolean startsWithShell(List<ShellWord> words) {
    int at = 0;
    if (at < words.size() && words.get(at).baseName().equals("env")) {
      at++;
      while (at < words.size() && isForEnv(words.get(at).text())) {
        at++;
      }
    }
    if (at < words.size() && words.get(at).baseName().equals("busybox")) {
      at++;
    }
    return at < words.size() && isShell(words.get(at).baseName()) && script(words, at) >= 0;
  }

  private static boolean isForEnv(String word) {
    return word.startsWith("-") || word.indexOf('=') > 0;
  }

  private static boolean isShell(String name) {
    return switch (name) {
      case "sh", "bash", "dash", "ash", "zsh", "ksh" -> true;
      default -> false;
    };
  }

  /**
   * The index of the script after {@code -c}; the number of words when there is no script behind
   * it; -1 without {@code -c}. Options may stand on both sides of it.
   */
  private static int script(List<ShellWord> words, int shell) {
    boolean given = false;
    for (int i = shell + 1; i < words.size(); i++) {
      String word = words.get(i).text();
      if (words.get(i).command() != words.get(shell).command()) {
        break;
      }
      if (!isOption(word)) {
        return given ? i : -1;
      }
      given |= word.charAt(1) != '-' && word.indexOf('c') > 0;
      i += takesWord(word) ? 1 : 0;
    }
    return given ? words.size() : -1;
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && (word.charAt(0) == '-' || word.charAt(0) == '+');
  }

  private static boolean takesWord(String option) {
    return option.startsWith("--")
        ? option.equals("--rcfile") || option.equals("--init-file")
        : option.indexOf('o') > 0 || option.indexOf('O') > 0;
  }
}
