package easlint.cli.report;

import easlint.text.TextRange;
import java.util.List;

/**
 * Finds the passwords in addresses, anywhere in a text: {@code https://user:password@host}, and
 * {@code https://token@host}, as hosts of git take a token in place of a user.
 */
final class UrlPasswords {
  /** A shorter user without a password is the name of somebody. */
  private static final int TOKEN = 12;

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
      if (colon >= 0 && colon < host) {
        add(text, colon + 1, host, secrets);
      }
      int user = colon >= 0 && colon < host ? colon : host;
      if (user - start >= TOKEN) {
        add(text, start, user, secrets);
      }
      at = text.indexOf(SCHEME_END, start);
    }
  }

  private static void add(String text, int from, int to, List<TextRange> secrets) {
    if (!Harmless.is(text.substring(from, to))) {
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
