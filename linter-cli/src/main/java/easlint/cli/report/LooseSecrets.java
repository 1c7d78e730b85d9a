package easlint.cli.report;

import easlint.text.TextRange;
import java.util.List;

/**
 * Finds secrets where there is no tree: in comments, in text around the root value, in a text that
 * was not read at all. It sees a secret's key, a colon and what follows, whatever surrounds them.
 */
final class LooseSecrets {
  private final String text;
  private final int end;

  private LooseSecrets(String text) {
    this.text = text;
    this.end = text.length();
  }

  /** Adds the places of the values of secret keys. */
  static void find(String text, List<TextRange> secrets) {
    LooseSecrets scan = new LooseSecrets(text);
    for (String key : SecretNames.KEYS) {
      for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        scan.addValue(at, key.length(), secrets);
      }
    }
  }

  private void addValue(int key, int length, List<TextRange> secrets) {
    if (key > 0 && isPartOfName(text.charAt(key - 1))) {
      return;
    }
    int at = key + length;
    at += at < end && isQuote(text.charAt(at)) ? 1 : 0;
    at = afterBlanks(at);
    if (at == end || text.charAt(at) != ':') {
      return;
    }
    at = afterBlanks(at + 1);
    boolean quoted = at < end && isQuote(text.charAt(at));
    int from = quoted ? at + 1 : at;
    int to = quoted ? closingQuote(from, text.charAt(at)) : endOfWord(from);
    if (to > from && !SecretNames.isHarmless(text.substring(from, to))) {
      secrets.add(new TextRange(from, to));
    }
  }

  /** {@code generate_token} is another key. */
  private static boolean isPartOfName(char c) {
    return c == '_' || c == '-' || Character.isLetterOrDigit(c);
  }

  private int afterBlanks(int at) {
    int next = at;
    while (next < end && text.charAt(next) <= ' ') {
      next++;
    }
    return next;
  }

  private int closingQuote(int from, char quote) {
    int at = from;
    while (at < end && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, end);
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < end && text.charAt(at) > ' ' && ",{}[]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
