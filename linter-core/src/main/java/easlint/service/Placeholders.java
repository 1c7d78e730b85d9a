package easlint.service;

import easlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that still has to be filled in. One table for the whole tool: a value with a
 * placeholder is judged by no rule.
 *
 * <p>Where a shell reads the text ({@code command}, {@code script}, {@code args}, values of {@code
 * env}) most of these forms mean something else, so only a few count there.
 */
public final class Placeholders {
  /** A name in <code>${...}</code> that is longer is none; keeps the search linear. */
  private static final int MAX_VARIABLE = 256;

  /** Who fills a placeholder in. */
  public enum Form {
    /** A person has to write something. */
    BLANK,
    /** A program replaces it: {@code ${NAME}}, {@code {{name}}}. */
    TEMPLATE
  }

  /**
   * A placeholder.
   *
   * @param form who fills it in
   * @param range its characters in the value
   */
  public record Placeholder(Form form, TextRange range) {}

  private Placeholders() {}

  /**
   * {@return the first placeholder of a plain value, one for people before one for programs, or
   * null}
   */
  public static @Nullable Placeholder find(String value) {
    Placeholder template = null;
    for (int i = 0; i < value.length(); i++) {
      Placeholder found = at(value, i);
      if (found != null && found.form() == Form.BLANK) {
        return found;
      }
      if (found != null) {
        template = template == null ? found : template;
        i = found.range().end() - 1;
      }
    }
    return template;
  }

  /**
   * {@return the placeholders of a text that a shell reads, in order}
   *
   * @param variables whether <code>${NAME}</code> counts: it does in a value of {@code env}, which
   *     no shell expands
   */
  public static List<Placeholder> findInShell(String text, boolean variables) {
    return new ShellLexer(text, ShellPlaceholders.brackets(text, variables)).read(0).placeholders();
  }

  private static @Nullable Placeholder at(String s, int i) {
    return switch (s.charAt(i)) {
      case '<' -> of(Form.BLANK, i, angleEnd(s, i, ";\"\n"));
      case '$' -> of(Form.TEMPLATE, i, variableEnd(s, i));
      case '{' -> brace(s, i);
      case 'x', 'X' -> of(Form.BLANK, i, isPartStart(s, i) ? partEnd(s, i, runEnd(s, i)) : 0);
      case '.' ->
          of(Form.BLANK, i, s.startsWith("...", i) && isPartStart(s, i) ? partEnd(s, i, i + 3) : 0);
      case '*' -> of(Form.BLANK, i, starsEnd(s, i));
      case 'y', 'Y' -> of(Form.BLANK, i, yoursEnd(s, i));
      case '\u66ff' -> of(Form.BLANK, i, s.startsWith("\u66ff\u6362\u4e3a", i) ? s.length() : 0);
      case '\u8bf7' -> of(Form.BLANK, i, s.startsWith("\u8bf7\u586b\u5199", i) ? s.length() : 0);
      default -> null;
    };
  }

  static @Nullable Placeholder of(Form form, int from, int to) {
    return to <= from ? null : new Placeholder(form, new TextRange(from, to));
  }

  /**
   * {@return the end of {@code <some words>}, without blanks next to the brackets; 0 when there is
   * none} XML, comparisons of versions and arrows are none.
   *
   * @param never characters that cannot stand inside
   */
  static int angleEnd(String s, int open, String never) {
    int close = closing(s, open, '>', never);
    boolean plain =
        close > 0
            && "/|=!?-(&".indexOf(s.charAt(open + 1)) < 0
            && ",=-/|".indexOf(s.charAt(close - 1)) < 0;
    return plain ? close + 1 : 0;
  }

  /** The closing bracket of a text that is not empty and has no blanks at its ends; else 0. */
  private static int closing(String s, int open, char closing, String never) {
    for (int i = open + 1; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == closing) {
        boolean words = i > open + 1 && s.charAt(open + 1) > ' ' && s.charAt(i - 1) > ' ';
        return words ? i : 0;
      }
      if (c == s.charAt(open) || never.indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * {@code {{name}}} and {@code {% if %}} are for programs, {@code {some words}} is for people;
   * JSON in a text is neither.
   */
  private static @Nullable Placeholder brace(String s, int i) {
    if (s.startsWith("{{", i)) {
      return of(Form.TEMPLATE, i, doubleBraceEnd(s, i));
    }
    if (s.startsWith("{%", i)) {
      return of(Form.TEMPLATE, i, templateEnd(s, i, "{%", "%}"));
    }
    boolean expanded = i > 0 && s.charAt(i - 1) == '$';
    int close = expanded ? 0 : closing(s, i, '}', "\"':,;=()[]\n\\");
    return of(Form.BLANK, i, close == 0 ? 0 : close + 1);
  }

  /** {@return the end of {@code {{...}}} on one line; 0 when there is none} */
  static int doubleBraceEnd(String s, int open) {
    return s.startsWith("{{", open) ? templateEnd(s, open, "{{", "}}") : 0;
  }

  private static int templateEnd(String s, int open, String opener, String closer) {
    int start = open + opener.length();
    for (int i = start; i < s.length() && s.charAt(i) != '\n'; i++) {
      if (s.startsWith(closer, i)) {
        return i > start ? i + closer.length() : 0;
      }
      if (s.startsWith(opener, i)) {
        return 0;
      }
    }
    return 0;
  }

  /** {@return the end of <code>${...}</code> on one line, braces inside counted; 0 without one} */
  static int variableEnd(String s, int from) {
    if (!s.startsWith("${", from)) {
      return 0;
    }
    int depth = 1;
    int limit = Math.min(s.length(), from + MAX_VARIABLE);
    for (int i = from + 2; i < limit && s.charAt(i) != '\n'; i++) {
      char c = s.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i > from + 2 ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** The end of a run of the letter x, in either case; 0 for a single one. */
  private static int runEnd(String s, int from) {
    int end = from;
    while (end < s.length() && (s.charAt(end) | 0x20) == 'x') {
      end++;
    }
    return end - from < 2 ? 0 : end;
  }

  /** Whether a value, a segment of a path, or a tag begins there. */
  private static boolean isPartStart(String s, int i) {
    return i == 0 || "/:@".indexOf(s.charAt(i - 1)) >= 0;
  }

  /** {@code end} when a part that began at {@code start} ends there; else 0. */
  private static int partEnd(String s, int start, int end) {
    boolean ends = end > start && (end == s.length() || "/:@".indexOf(s.charAt(end)) >= 0);
    return ends ? end : 0;
  }

  /** The end of two or more asterisks that are not the {@code **} of a glob; else 0. */
  private static int starsEnd(String s, int from) {
    if (from > 0 && s.charAt(from - 1) == '*') {
      return 0;
    }
    int end = from;
    while (end < s.length() && s.charAt(end) == '*') {
      end++;
    }
    boolean before = from == 0 || s.charAt(from - 1) == '/';
    boolean after = end == s.length() || "/.".indexOf(s.charAt(end)) >= 0;
    boolean glob = end - from == 2 && before && after && s.indexOf('/') >= 0;
    return end - from < 2 || glob ? 0 : end;
  }

  /** The end of {@code your-...} or {@code your_...} at the start of a word; else 0. */
  private static int yoursEnd(String s, int from) {
    boolean start = from == 0 || !Character.isLetterOrDigit(s.charAt(from - 1));
    boolean word = s.regionMatches(true, from, "your", 0, 4) && from + 5 < s.length();
    if (!start || !word || !isJoint(s.charAt(from + 4))) {
      return 0;
    }
    int end = from + 5;
    while (end < s.length()
        && (Character.isLetterOrDigit(s.charAt(end)) || isJoint(s.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '_';
  }
}
