package easlint.cli.report;

import easlint.text.TextRange;
import java.util.List;

/** Finds the passwords in addresses: {@code https://user:password@host}, anywhere in a text. */
final class UrlPasswords {
  private static final String SCHEME_END = "://";

  private UrlPasswords() {}

  /** Adds the places of the passwords. */
  static void find(String text, List<TextRange> secrets) {
    int at = text.indexOf(SCHEME_END);
    while (at >= 0) {
      int start = at + SCHEME_END.length();
      int end = authorityEnd(text, start);
      int host = text.lastIndexOf('@', end - 1);
      int colon = text.indexOf(':', start, end);
      if (colon >= 0 && colon + 1 < host) {
        add(text, colon + 1, host, secrets);
      }
      at = text.indexOf(SCHEME_END, start);
    }
  }

  private static void add(String text, int from, int to, List<TextRange> secrets) {
    if (!SecretNames.isHarmless(text.substring(from, to))) {
      secrets.add(new TextRange(from, to));
    }
  }

  private static int authorityEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && text.charAt(end) > ' '
        && "/?#\"'\\<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
