package easlint.lint;

import easlint.text.Position;
import easlint.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a rule's page: a block of JSON in which lines of {@code ^^^} mark places of the
 * line above.
 *
 * @param text the block without the marks
 * @param marks the marked places, in order
 * @param settings what the info string says of the run: {@code profile=patch}
 */
record PageExample(String text, List<String> marks, List<String> settings) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```json([^\\n]*)\\n(.*?)^```$");
  private static final Pattern MARKS = Pattern.compile("[ ^]*\\^[ ^]*");
  private static final Pattern MARK = Pattern.compile("\\^+");

  /** {@return the examples under a heading of a page} */
  static List<PageExample> in(String page, String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new AssertionError("no heading " + heading);
    }
    int end = page.indexOf("\n## ", start + 4);
    Matcher blocks = BLOCK.matcher(page.substring(start, end < 0 ? page.length() : end));
    List<PageExample> out = new ArrayList<>();
    while (blocks.find()) {
      String info = blocks.group(1).strip();
      out.add(
          of(
              blocks.group(2),
              info.isEmpty() ? List.of() : Arrays.asList(info.split(" (?=\\w+=)", -1))));
    }
    return out;
  }

  private static PageExample of(String block, List<String> settings) {
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
    return new PageExample(text.toString(), marks, settings);
  }

  /** {@return a place as marks are written} */
  static String place(Source source, int from, int to) {
    Position start = source.position(from);
    Position end = source.position(to);
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }
}
