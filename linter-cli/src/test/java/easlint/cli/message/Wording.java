package easlint.cli.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text of the program in its two languages. */
public final class Wording {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\w+\\(\\)");

  /** Paths, options, patterns, versions: what holds more than letters. */
  private static final Pattern SPELLED =
      Pattern.compile("[\\w*]*[-/.:=_~$\\[\\]#+\"'|%*\\\\][-\\w/.:=_~$\\[\\]#+\"'|%*\\\\]*");

  /** A stop or colon behind a word, which makes it no path. */
  private static final Pattern END = Pattern.compile("(?<=[A-Za-z])[.:](?= |$)");

  private static final Pattern LATIN = Pattern.compile("\\b[A-Za-z][A-Za-z0-9]*");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]+(?: [A-Za-z]+){2,}");
  private static final Pattern CHINESE =
      Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern NARROW = Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");
  private static final Pattern CLOSE =
      Pattern.compile("\\p{IsHan}[A-Za-z0-9`{]|[A-Za-z0-9`}%]\\p{IsHan}");
  private static final Pattern WIDE = Pattern.compile(" [，。；：（）、]|[，。；：（）、] ");

  /** The locale of a system, which has nothing to do with regions. */
  private static final String LOCALE = "区域设置";

  private final Glossary glossary;
  private final Set<String> terms;

  /**
   * The rules for texts.
   *
   * @param terms the Latin words that a Chinese text may hold outside of code
   */
  Wording(Glossary glossary, Set<String> terms) {
    this.glossary = glossary;
    this.terms = terms;
  }

  /** {@return whether a line that is to be Chinese is an English sentence, or holds one} */
  public static boolean isEnglish(String line) {
    return WORDS.matcher(bare(line)).find();
  }

  /** {@return what is wrong, each with its place; empty for a good text} */
  List<String> complaints(OwnText text) {
    List<String> out = new ArrayList<>();
    if (text.english().isBlank() || text.chinese().isBlank()) {
      out.add("is missing in one language");
    } else {
      both(text, out);
      chinese(text, out);
    }
    return out.stream().map(each -> text.place() + " " + each + ": " + text.chinese()).toList();
  }

  /** {@return what is wrong with the style of Chinese Markdown, each with its line} */
  List<String> complaintsOfPage(List<String> lines) {
    List<String> out = new ArrayList<>();
    boolean code = false;
    for (String line : lines) {
      code ^= line.startsWith("```");
      for (String cell : LINK.matcher(line).replaceAll("$1").split("\\|", -1)) {
        List<String> found = new ArrayList<>();
        style(cell.strip(), bare(cell.strip()), found);
        if (!code) {
          found.forEach(each -> out.add(each + ": " + cell.strip()));
        }
      }
    }
    return out;
  }

  private static void both(OwnText text, List<String> out) {
    Set<String> english = placeholders(text.english());
    Set<String> chinese = placeholders(text.chinese());
    if (!english.equals(chinese)) {
      out.add("has placeholders " + english + " in English and " + chinese + " in Chinese");
    }
    if (CHINESE.matcher(text.english()).find()) {
      out.add("holds Chinese in its English");
    }
  }

  private void chinese(OwnText text, List<String> out) {
    String bare = bare(text.chinese());
    if (WORDS.matcher(bare).find()) {
      out.add("holds a run of English words");
    }
    Set<String> foreign = new TreeSet<>();
    LATIN.matcher(bare).results().map(each -> each.group()).forEach(foreign::add);
    foreign.removeAll(terms);
    if (!foreign.isEmpty()) {
      boolean some = CHINESE.matcher(text.chinese()).find();
      out.add(some ? "holds words that are no technical terms, " + foreign : "is not translated");
    }
    style(text.chinese(), bare, out);
  }

  private void style(String chinese, String bare, List<String> out) {
    if (NARROW.matcher(QUOTED.matcher(chinese).replaceAll("")).find()) {
      out.add("has narrow punctuation beside Chinese");
    }
    if (CLOSE.matcher(chinese).find()) {
      out.add("lacks a blank between Chinese and Latin");
    }
    if (WIDE.matcher(chinese).find()) {
      out.add("has a blank beside wide punctuation");
    }
    String judged = bare.replace(LOCALE, "");
    for (String word : glossary.refused()) {
      String form = LATIN.matcher(word).matches() ? "\\b" + word + "\\b" : word;
      if (Pattern.compile(form).matcher(judged).find()) {
        out.add("holds " + word + ", which the vocabulary refuses");
      }
    }
  }

  /** The text without code, placeholders, and what is spelled with more than letters. */
  private static String bare(String text) {
    String out = END.matcher(text).replaceAll("");
    for (Pattern each : List.of(CODE, PLACEHOLDER, SPELLED)) {
      out = each.matcher(out).replaceAll("，");
    }
    return out;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
