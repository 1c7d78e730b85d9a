package easlint.cli.report;

import easlint.service.SecretName;
import easlint.text.TextRange;
import java.util.List;

/**
 * Finds secrets where the tree does not tell: in comments, in the text of a command, around the
 * root value, where the text is broken or was not read at all. It sees a secret's name and what
 * follows: {@code token: x}, {@code TOKEN=x}, {@code --token x}.
 */
final class LooseSecrets {
  /** How far around a value its variable's name is looked for. */
  private static final int NEAR = 400;

  private final String text;
  private final LooseText loose;
  private final boolean broken;
  private final boolean noTree;
  private final List<TextRange> secrets;

  private LooseSecrets(String text, boolean broken, boolean noTree, List<TextRange> secrets) {
    this.text = text;
    this.loose = new LooseText(text);
    this.broken = broken;
    this.noTree = noTree;
    this.secrets = secrets;
  }

  /**
   * Adds the places of the values of secret names.
   *
   * @param broken whether the tree may lack something: then the value of a variable is looked at,
   *     whose name stands apart
   * @param noTree whether nothing else looks at the text
   */
  static void find(String text, boolean broken, boolean noTree, List<TextRange> secrets) {
    LooseSecrets scan = new LooseSecrets(text, broken, noTree, secrets);
    for (int i = 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ':' -> scan.colon(i);
        case '=' -> scan.equalsSign(i);
        case '-' -> scan.option(i);
        default -> {}
      }
    }
  }

  private void colon(int at) {
    String name = loose.nameBefore(at);
    boolean secret = SecretName.isSecretKey(name) || (name.equals("value") && isOfSecret(at));
    if (!secret) {
      return;
    }
    int value = loose.afterBlanks(at + 1);
    char first = value < text.length() ? text.charAt(value) : ' ';
    if (loose.quoteAt(value) > 0) {
      addQuoted(value, 1);
    } else if (first == '[' || first == '{') {
      addStrings(value);
    } else if (value > at + 1 || noTree || LooseText.isQuote(text.charAt(at - 1))) {
      addWord(value); // else the tag of an image: api-token:1.4
    }
  }

  /** Whether the variable of a value has a secret's name, or none that is known. */
  private boolean isOfSecret(int at) {
    if (noTree) {
      return true;
    }
    if (!broken) {
      return false;
    }
    int open = text.lastIndexOf('{', at);
    int close = text.indexOf('}', at);
    int from = Math.max(open + 1, at - NEAR);
    int to = Math.min(close < 0 ? text.length() : close, at + NEAR);
    while (from < to) {
      int end = Math.max(from + 1, loose.endOfName(from));
      if (SecretName.isSecret(text.substring(from, end))) {
        return true;
      }
      from = end;
    }
    return false;
  }

  /** All strings of a list or an object, as far as its brackets tell where it ends. */
  private void addStrings(int start) {
    int depth = 0;
    int at = start;
    do {
      char c = text.charAt(at);
      if (LooseText.isQuote(c)) {
        int end = loose.endOfQuoted(at);
        int next = loose.afterBlanks(Math.min(end + 1, text.length()));
        boolean isName = next < text.length() && text.charAt(next) == ':';
        if (!isName) {
          addQuoted(at, 1);
        }
        at = end;
      }
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      at++;
    } while (depth > 0 && at < text.length());
  }

  /** The value of a key that has no quotes: {@code token: abc,}. */
  private void addWord(int at) {
    int end = loose.endOfWord(at, "{}[]");
    int start = afterScheme(at, end);
    end = start == at ? end : loose.endOfWord(start, "\"'\\");
    while (end > start && ",;\"'\\".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    add(start, end, 1);
  }

  /** {@code Authorization: Bearer x}. */
  private int afterScheme(int start, int end) {
    return switch (text.substring(start, end)) {
      case "Basic", "Bearer", "Token", "basic", "bearer", "token" -> loose.afterBlanks(end);
      default -> start;
    };
  }

  private void equalsSign(int at) {
    if (SecretName.isSecretKey(loose.nameBefore(at))) {
      addAssigned(loose.afterBlanks(at + 1));
    }
  }

  /** {@code --token x}, and {@code "--token", "x"} in a list. */
  private void option(int at) {
    boolean starts = text.charAt(at - 1) == '-' && (at < 2 || text.charAt(at - 2) != '-');
    if (!starts) {
      return;
    }
    int end = loose.endOfName(at);
    if (SecretName.isSecretKey(text.substring(at, end))) {
      int comma = loose.afterBlanks(end + loose.quoteAt(end));
      boolean list = comma > end && comma < text.length() && text.charAt(comma) == ',';
      int value = loose.afterBlanks(list ? comma + 1 : end);
      int first = value + loose.quoteAt(value);
      if (value > end && first < text.length() && text.charAt(first) != '-') {
        addAssigned(value);
      }
    }
  }

  /** An assignment is a guess: what is shorter than the rules want of a secret, is none. */
  private void addAssigned(int at) {
    int shortest = noTree ? 1 : SecretName.MIN_LENGTH;
    if (loose.quoteAt(at) > 0) {
      addQuoted(at, shortest);
    } else {
      add(at, loose.endOfWord(at, ";&|()<>\"'\\"), shortest);
    }
  }

  private void addQuoted(int opening, int shortest) {
    int start = opening + loose.quoteAt(opening);
    add(start, Math.max(start, loose.endOfQuoted(opening)), shortest);
  }

  private void add(int from, int to, int shortest) {
    if (to - from >= shortest && !Harmless.is(text.substring(from, to))) {
      secrets.add(new TextRange(from, to));
    }
  }
}
