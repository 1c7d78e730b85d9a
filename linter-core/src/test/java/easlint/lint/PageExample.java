package easlint.lint;

import easlint.text.Position;
import easlint.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a rule's page: a block of JSON or YAML in which lines of {@code ^^^} mark places of
 * the line above.
 *
 * <p>A block of JSON is a service file by itself, unless {@code file=deploy/a.json} gives it a
 * name: the named ones of a heading are the files of one run, and a block of YAML is its
 * configuration.
 *
 * @param text the block without the marks
 * @param marks the marked places, in order
 * @param settings what the info string says of the run: {@code profile=patch}
 * @param file the name in a run of several files; empty when the block stands alone
 */
record PageExample(String text, List<String> marks, List<String> settings, String file) {
  /** The name that a block of YAML has. */
  static final String CONFIGURATION = ".easlint.yaml";

  private static final String FILE = "file=";
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(json|yaml)([^\\n]*)\\n(.*?)^```$");
  private static final Pattern MARKS = Pattern.compile("[ ^]*\\^[ ^]*");
  private static final Pattern MARK = Pattern.compile("\\^+");

  /** {@return the examples under a heading of a page that are a service file each} */
  static List<PageExample> in(String page, String heading) {
    return all(page, heading).stream().filter(each -> each.file().isEmpty()).toList();
  }

  /** {@return the files under a heading of a page that are checked in one run} */
  static List<PageExample> together(String page, String heading) {
    return all(page, heading).stream().filter(each -> !each.file().isEmpty()).toList();
  }

  private static List<PageExample> all(String page, String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new AssertionError("no heading " + heading);
    }
    int end = page.indexOf("\n## ", start + 4);
    Matcher blocks = BLOCK.matcher(page.substring(start, end < 0 ? page.length() : end));
    List<PageExample> out = new ArrayList<>();
    while (blocks.find()) {
      String file = blocks.group(1).equals("yaml") ? CONFIGURATION : "";
      List<String> settings = new ArrayList<>();
      for (String word : words(blocks.group(2).strip())) {
        if (word.startsWith(FILE)) {
          file = word.substring(FILE.length());
        } else {
          settings.add(word);
        }
      }
      out.add(of(blocks.group(3), settings, file));
    }
    return out;
  }

  private static List<String> words(String info) {
    return info.isEmpty() ? List.of() : Arrays.asList(info.split(" (?=\\w+=)", -1));
  }

  private static PageExample of(String block, List<String> settings, String file) {
    StringBuilder text = new StringBuilder();
    List<String> marks = new ArrayList<>();
    int line = 0;
    for (String each : block.split("(?<=\n)", -1)) {
      if (MARKS.matcher(each.stripTrailing()).matches()) {
        Matcher mark = MARK.matcher(each);
        while (mark.find()) {
          marks.add(line + ":" + (mark.start() + 1) + "-" + line + ":" + (mark.end() + 1));
        }
      } else {
        text.append(each);
        line++;
      }
    }
    return new PageExample(text.toString(), marks, settings, file);
  }

  /** {@return a place as marks are written} */
  static String place(Source source, int from, int to) {
    Position start = source.position(from);
    Position end = source.position(to);
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }
}
