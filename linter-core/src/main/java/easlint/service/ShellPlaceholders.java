package easlint.service;

import easlint.service.Placeholders.Form;
import easlint.service.Placeholders.Placeholder;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what still has to be filled in where a shell reads the text. Most brackets mean something
 * else there: redirections, comparisons, tokens of a model, XML.
 */
final class ShellPlaceholders {
  /** Characters that a placeholder has not, and that redirections, XML and scripts have. */
  private static final String NEVER = "|/$&;\"`\\\n";

  private ShellPlaceholders() {}

  /**
   * {@return the placeholders in brackets, in order}
   *
   * @param variables whether <code>${NAME}</code> is one
   */
  static List<Placeholder> brackets(String text, boolean variables) {
    List<Placeholder> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Placeholder found = at(text, i, variables);
      if (found != null) {
        out.add(found);
        i = found.range().end() - 1;
      }
    }
    return out;
  }

  private static @Nullable Placeholder at(String text, int i, boolean variables) {
    return switch (text.charAt(i)) {
      case '<' -> Placeholders.of(Form.BLANK, i, angle(text, i));
      case '{' -> Placeholders.of(Form.TEMPLATE, i, Placeholders.doubleBraceEnd(text, i));
      case '$' ->
          variables ? Placeholders.of(Form.TEMPLATE, i, Placeholders.variableEnd(text, i)) : null;
      default -> null;
    };
  }

  private static int angle(String text, int open) {
    int end = Placeholders.angleEnd(text, open, NEVER);
    if (end == 0 || (open > 0 && text.charAt(open - 1) == '<')) {
      return 0;
    }
    boolean startOfSentence = end == open + 3 && (text.charAt(open + 1) | 0x20) == 's';
    return startOfSentence || isComparison(text, open, end) || isRedirection(text, open, end)
        ? 0
        : end;
  }

  /** {@code a<b and c>d}. */
  private static boolean isComparison(String text, int open, int end) {
    return open > 0
        && Character.isLetterOrDigit(text.charAt(open - 1))
        && text.substring(open, end).indexOf(' ') >= 0;
  }

  /** {@code <in 2>err}. */
  private static boolean isRedirection(String text, int open, int end) {
    int i = end - 2;
    while (i > open && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i--;
    }
    return i < end - 2 && text.charAt(i) == ' ';
  }

  /** {@return whether a whole word stands for something else: {@code ...}, {@code xxx}} */
  static boolean isBlankWord(String word) {
    if (word.length() < 2) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != 'x') {
        return word.equals("...");
      }
    }
    return true;
  }

  static Placeholder blank(TextRange range) {
    return new Placeholder(Form.BLANK, range);
  }

  /** {@return both lists as one, in the order of their places} */
  static List<Placeholder> merge(List<Placeholder> some, List<Placeholder> others) {
    if (others.isEmpty()) {
      return some;
    }
    List<Placeholder> out = new ArrayList<>(some);
    out.addAll(others);
    out.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    return out;
  }
}
