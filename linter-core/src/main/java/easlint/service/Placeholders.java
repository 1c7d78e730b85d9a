package easlint.service;

import easlint.text.TextRange;
import java.util.ArrayList;
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
   * @param variables whether {@code ${NAME}} counts: it does in a value of {@code env}, which no
   *     shell expands
   */
  public static List<Placeholder> findInShell(String text, boolean variables) {
    List<Placeholder> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Placeholder found = inShellAt(text, i, variables);
      if (found != null) {
        out.add(found);
        i = found.range().end() - 1;
      }
    }
    return out;
  }

  private static @Nullable Placeholder at(String s, int i) {
    return switch (s.charAt(i)) {
      case '<' -> blank(i, bracketed(s, i, '>', ""));
      case '$' -> template(i, s.startsWith("${", i) ? s.indexOf('}', i + 2) + 1 : 0);
      case '{' -> brace(s, i);
      case 'x', 'X' -> blank(i, wholePart(s, i, run(s, i)));
      case '.' -> blank(i, s.startsWith("...", i) ? wholePart(s, i, i + 3) : 0);
      case '*' -> blank(i, stars(s, i));
      case 'y', 'Y' -> blank(i, yours(s, i));
      case '\u66ff' -> blank(i, s.startsWith("\u66ff\u6362\u4e3a", i) ? s.length() : 0);
      case '\u8bf7' -> blank(i, s.startsWith("\u8bf7\u586b\u5199", i) ? s.length() : 0);
      default -> null;
    };
  }

  private static @Nullable Placeholder inShellAt(String s, int i, boolean variables) {
    return switch (s.charAt(i)) {
      case '<' -> s.startsWith("<s>", i) ? null : blank(i, bracketed(s, i, '>', "|/\n"));
      case '{' ->
          s.startsWith("{{", i)
              ? template(i, s.indexOf("}}", i) < 0 ? 0 : s.indexOf("}}", i) + 2)
              : null;
      case '$' ->
          variables && s.startsWith("${", i) ? template(i, s.indexOf('}', i + 2) + 1) : null;
      case 'x' -> blank(i, wholeWord(s, i, run(s, i)));
      case '.' -> blank(i, s.startsWith("...", i) ? wholeWord(s, i, i + 3) : 0);
      default -> null;
    };
  }

  private static @Nullable Placeholder blank(int from, int to) {
    return to <= from ? null : new Placeholder(Form.BLANK, new TextRange(from, to));
  }

  private static @Nullable Placeholder template(int from, int to) {
    return to <= from ? null : new Placeholder(Form.TEMPLATE, new TextRange(from, to));
  }

  /** The end of {@code <some words>}, without blanks next to the brackets; 0 when there is none. */
  private static int bracketed(String s, int open, char closing, String never) {
    for (int i = open + 1; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == closing) {
        boolean words = i > open + 1 && s.charAt(open + 1) != ' ' && s.charAt(i - 1) != ' ';
        return words ? i + 1 : 0;
      }
      if (c == s.charAt(open) || never.indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * {@code {{name}}} is a template, {@code {some words}} is for people; JSON in a text is neither.
   */
  private static @Nullable Placeholder brace(String s, int i) {
    if (s.startsWith("{{", i)) {
      int end = s.indexOf("}}", i);
      return template(i, end < 0 ? 0 : end + 2);
    }
    int end = bracketed(s, i, '}', "\"':,;=()[]\n\\");
    return blank(i, end);
  }

  /** The end of a run of the letter x, in either case; 0 for a single one. */
  private static int run(String s, int from) {
    int end = from;
    while (end < s.length() && (s.charAt(end) | 0x20) == 'x') {
      end++;
    }
    return end - from < 2 ? 0 : end;
  }

  /**
   * {@code end} when the part is the whole value, or a whole segment of a path, or a tag; else 0.
   */
  private static int wholePart(String s, int start, int end) {
    boolean left = start == 0 || "/:@".indexOf(s.charAt(start - 1)) >= 0;
    boolean right = end >= s.length() || "/:@".indexOf(s.charAt(end)) >= 0;
    return left && right ? end : 0;
  }

  private static int wholeWord(String s, int start, int end) {
    boolean left = start == 0 || s.charAt(start - 1) <= ' ';
    boolean right = end >= s.length() || s.charAt(end) <= ' ';
    return left && right ? end : 0;
  }

  /** The end of two or more asterisks that are not the {@code **} of a glob; else 0. */
  private static int stars(String s, int from) {
    int end = from;
    while (end < s.length() && s.charAt(end) == '*') {
      end++;
    }
    boolean before = from == 0 || s.charAt(from - 1) == '/';
    boolean after = end == s.length() || s.charAt(end) == '/';
    boolean glob = end - from == 2 && before && after && s.indexOf('/') >= 0;
    return end - from < 2 || glob || (from > 0 && s.charAt(from - 1) == '*') ? 0 : end;
  }

  /** The end of {@code your-...} or {@code your_...} at the start of a word; else 0. */
  private static int yours(String s, int from) {
    boolean start = from == 0 || !Character.isLetterOrDigit(s.charAt(from - 1));
    boolean word = s.regionMatches(true, from, "your", 0, 4) && from + 5 < s.length();
    return start && word && "-_".indexOf(s.charAt(from + 4)) >= 0 ? s.length() : 0;
  }
}
