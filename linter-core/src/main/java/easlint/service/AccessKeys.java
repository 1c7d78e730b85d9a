package easlint.service;

import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ids of AccessKeys of Alibaba Cloud: {@code LTAI} and 12 or more letters and digits, with
 * neither in front. The form is inferred from ids that examples show; no document promises it.
 */
public final class AccessKeys {
  private static final String PREFIX = "LTAI";
  private static final int MIN_LENGTH = 16;

  private AccessKeys() {}

  /** {@return the places of all ids in a text, in order} */
  public static List<TextRange> find(String text) {
    int start = text.indexOf(PREFIX);
    if (start < 0) {
      return List.of();
    }
    List<TextRange> out = new ArrayList<>();
    while (start >= 0) {
      int end = start + PREFIX.length();
      while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      boolean bounded = start == 0 || !isLetterOrDigit(text.charAt(start - 1));
      if (bounded && end - start >= MIN_LENGTH) {
        out.add(new TextRange(start, end));
      }
      start = text.indexOf(PREFIX, end);
    }
    return out;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
