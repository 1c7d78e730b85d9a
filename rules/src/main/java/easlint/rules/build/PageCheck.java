package easlint.rules.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds a rule's page to its one shape.
 *
 * <p>That the examples do what they say is tested where they can be run, in linter-core.
 */
final class PageCheck {
  private static final List<String> SECTIONS =
      List.of("Avoid", "Prefer", "Why", "Fix", "Options", "Source");

  /** Their findings lie in no service file, so no example can be one. */
  private static final Set<String> WITHOUT_SERVICE_FILE = Set.of("config", "internal");

  /** A line of an example fits in a terminal of 80 columns, behind the two that it is indented. */
  private static final int WIDEST_EXAMPLE = 78;

  private final Rule rule;
  private final Problems problems;

  PageCheck(Rule rule, Problems problems) {
    this.rule = rule;
    this.problems = problems;
  }

  void check() {
    List<String> page = rule.page();
    if (page.isEmpty() || !page.getFirst().equals("# " + rule.id())) {
      report(1, "the page has to begin with `# " + rule.id() + "`");
    }
    checkWidth(page);
    List<Integer> headings = headings(page);
    List<String> names = headings.stream().map(i -> page.get(i).substring(3).strip()).toList();
    if (!names.equals(SECTIONS)) {
      report(1, "the sections have to be " + SECTIONS + ", not " + names);
      return;
    }
    checkFilled(1, headings.getFirst(), "the summary");
    for (int i = 0; i < SECTIONS.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1) : page.size();
      checkFilled(headings.get(i) + 1, end, "`## " + SECTIONS.get(i) + "`");
    }
    if (!WITHOUT_SERVICE_FILE.contains(rule.category())) {
      checkExamples(headings);
    }
  }

  private static List<Integer> headings(List<String> page) {
    List<Integer> out = new ArrayList<>();
    boolean code = false;
    for (int i = 0; i < page.size(); i++) {
      code ^= page.get(i).startsWith("```");
      if (!code && page.get(i).startsWith("## ")) {
        out.add(i);
      }
    }
    return out;
  }

  private void checkWidth(List<String> page) {
    boolean code = false;
    for (int i = 0; i < page.size(); i++) {
      code ^= page.get(i).startsWith("```");
      if (code && page.get(i).length() > WIDEST_EXAMPLE) {
        report(i + 1, "a line of an example may have at most " + WIDEST_EXAMPLE + " characters");
      }
    }
  }

  private void checkFilled(int from, int to, String what) {
    if (rule.page().subList(from, to).stream().allMatch(String::isBlank)) {
      report(from, what + " is empty");
    }
  }

  private void checkExamples(List<Integer> headings) {
    List<String> avoid = rule.page().subList(headings.get(0), headings.get(1));
    List<String> prefer = rule.page().subList(headings.get(1), headings.get(2));
    if (!rule.inRego() && avoid.contains("```text")) {
      return; // bytes, sizes and pairs of files, which no single file can show
    }
    if (avoid.stream().noneMatch(line -> line.startsWith("```json"))) {
      report(headings.get(0) + 1, "`## Avoid` needs a ```json block");
    } else if (avoid.stream().noneMatch(PageCheck::isMark)) {
      report(
          headings.get(0) + 1,
          "`## Avoid` needs a line of ^^^^ under the place that the rule reports");
    }
    if (prefer.stream().noneMatch(line -> line.startsWith("```json"))) {
      report(headings.get(1) + 1, "`## Prefer` needs a ```json block");
    }
  }

  private static boolean isMark(String line) {
    return line.strip().startsWith("^") && line.strip().chars().allMatch(c -> c == '^' || c == ' ');
  }

  private void report(int line, String sentence) {
    problems.add(rule.pageFile(), line, sentence);
  }
}
