package easlint.cli.report;

import easlint.text.TextRange;
import java.util.List;

/**
 * Finds secrets where there is no tree: in comments, in the text of a command, around the root
 * value, in a text that was not read at all. It sees a secret's name, a colon or an equals sign,
 * and what follows.
 */
final class LooseSecrets {
  /** An assignment in a command is a guess; the rules, too, want so many characters. */
  private static final int SHORTEST_ASSIGNED = 6;

  private final String text;
  private final boolean noTree;
  private final List<TextRange> secrets;

  private LooseSecrets(String text, boolean noTree, List<TextRange> secrets) {
    this.text = text;
    this.noTree = noTree;
    this.secrets = secrets;
  }

  /**
   * Adds the places of the values of secret names.
   *
   * @param noTree whether nothing else looks at the text: then the value of a variable, whose name
   *     stands apart, counts as one
   */
  static void find(String text, boolean noTree, List<TextRange> secrets) {
    LooseSecrets scan = new LooseSecrets(text, noTree, secrets);
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' && scan.isSecret(scan.nameBefore(i))) {
        scan.addValue(scan.afterBlanks(i + 1));
      } else if (c == '=' && SecretNames.isSecretKey(scan.wordBefore(i))) {
        scan.addAssigned(i + 1);
      }
    }
  }

  private boolean isSecret(String name) {
    return SecretNames.isSecretKey(name) || (noTree && name.equals("value"));
  }

  /** The name in front of a colon, with or without quotes and blanks. */
  private String nameBefore(int colon) {
    int end = colon;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return wordBefore(end > 0 && isQuote(text.charAt(end - 1)) ? end - 1 : end);
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && isPartOfName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isPartOfName(char c) {
    return c == '_' || c == '-' || c == '.' || Character.isLetterOrDigit(c);
  }

  private void addValue(int at) {
    if (at == text.length()) {
      return;
    }
    char first = text.charAt(at);
    if (isQuote(first)) {
      add(at + 1, closingQuote(at + 1, first), 1);
    } else if (first == '[' || first == '{') {
      addStrings(at);
    } else {
      add(at, endOfWord(at, ",{}[]"), 1);
    }
  }

  /** All strings of a list or an object, as far as its brackets tell where it ends. */
  private void addStrings(int start) {
    int depth = 0;
    int at = start;
    do {
      char c = text.charAt(at);
      if (isQuote(c)) {
        int end = closingQuote(at + 1, c);
        addUnlessName(at + 1, end);
        at = end;
      }
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      at++;
    } while (depth > 0 && at < text.length());
  }

  private void addUnlessName(int from, int to) {
    int next = afterBlanks(Math.min(to + 1, text.length()));
    if (next == text.length() || text.charAt(next) != ':') {
      add(from, to, 1);
    }
  }

  private void addAssigned(int at) {
    add(at, endOfWord(at, ",;&|()\"'\\"), SHORTEST_ASSIGNED);
  }

  private void add(int from, int to, int shortest) {
    if (to - from >= shortest && !SecretNames.isHarmless(text.substring(from, to))) {
      secrets.add(new TextRange(from, to));
    }
  }

  private int afterBlanks(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next;
  }

  private int closingQuote(int from, char quote) {
    int at = from;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private int endOfWord(int from, String stops) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && stops.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
