package easlint.rules.build;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is legal Rego but wrong in a rule.
 *
 * <p>Works on lines whose texts and comments are blanked. The main catch is a question for absence
 * that forgets the values that may not be judged: it raises a finding on every placeholder.
 */
final class RegoLint {
  private static final int LONGEST_BODY = 60;
  private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`");
  private static final Pattern NOT_REF =
      Pattern.compile("\\bnot\\s+([A-Za-z_]\\w*)((?:\\.\\w+|\\[[^\\]]*])+)(\\()?");
  private static final Pattern OBJECT_GET =
      Pattern.compile("\\bobject\\.get\\((?!input\\.(?:facts|derived|options)\\b)");
  private static final Pattern OTHER_DATA = Pattern.compile("\\bdata\\.");
  private static final Pattern IMPORT = Pattern.compile("import\\s+(\\S+)(?:\\s+as\\s+(\\w+))?");
  private static final Pattern REPORT = Pattern.compile("report contains .*");
  private static final List<String> JUDGED =
      List.of(".derived", ".facts", ".options", ".off", ".profile");

  private final RegoFile rego;
  private final Problems problems;
  private final Set<String> imports = new TreeSet<>();

  RegoLint(RegoFile rego, Problems problems) {
    this.rego = rego;
    this.problems = problems;
  }

  void check() {
    List<String> lines = rego.lines();
    boolean reports = false;
    for (int i = rego.packageLine(); i < lines.size(); i++) {
      String code = TEXT.matcher(lines.get(i)).replaceAll("\"\"").replaceFirst("#.*", "");
      reports |= REPORT.matcher(code).matches();
      if (code.startsWith("import ")) {
        checkImport(code, i + 1);
      } else {
        checkLine(code, i + 1);
      }
    }
    if (!reports) {
      problems.add(rego.path(), rego.packageLine(), "there is no `report contains finding if {`");
    }
    if (rego.body().size() > LONGEST_BODY) {
      problems.add(
          rego.path(),
          rego.packageLine() + LONGEST_BODY,
          "a rule has at most %d lines after its package, this one has %d"
              .formatted(LONGEST_BODY, rego.body().size()));
    }
  }

  private void checkImport(String code, int line) {
    Matcher matcher = IMPORT.matcher(code);
    if (!matcher.lookingAt()) {
      return;
    }
    String path = matcher.group(1);
    imports.add(
        matcher.group(2) != null ? matcher.group(2) : path.substring(path.lastIndexOf('.') + 1));
    if (!path.startsWith("data.easlint.lib.") || path.equals("data.easlint.lib.testing")) {
      problems.add(
          rego.path(),
          line,
          "a rule imports nothing but rules/lib: what several rules share belongs there");
    }
  }

  private void checkLine(String code, int line) {
    Matcher not = NOT_REF.matcher(code);
    while (not.find()) {
      checkNot(not, line);
    }
    if (OBJECT_GET.matcher(code).find()) {
      problems.add(
          rego.path(),
          line,
          "object.get takes a value that may not be judged for an absent one: use"
              + " config.value_or(path, fallback)");
    }
    if (OTHER_DATA.matcher(code).find()) {
      problems.add(rego.path(), line, "a rule reads its input only, not `data`");
    }
    if (code.contains("print(")) {
      problems.add(rego.path(), line, "remove `print`, which is for trying things out");
    }
    if (code.contains("input.document") && !reasonAbove(line)) {
      problems.add(
          rego.path(),
          line,
          "rules read input.config; where only the file as written will do, say why in a comment"
              + " above: `# input.document: ...`");
    }
  }

  private void checkNot(Matcher not, int line) {
    String root = not.group(1);
    String rest = not.group(2);
    if (root.equals("config") && rest.equals(".given")) {
      problems.add(
          rego.path(),
          line,
          "`not config.given(path)` also holds inside what may not be judged: use"
              + " config.absent(path)");
    } else if (not.group(3) == null && !isJudged(root, rest)) {
      problems.add(
          rego.path(),
          line,
          "`not %s%s` also holds for a value that may not be judged: ask for absence with"
                  .formatted(root, rest)
              + " config.absent(path), and give a value a name before negating a condition on it");
    }
  }

  private boolean isJudged(String root, String rest) {
    return imports.contains(root)
        || (root.equals("input") && JUDGED.stream().anyMatch(rest::startsWith));
  }

  private boolean reasonAbove(int line) {
    return rego.lines().get(line - 2).strip().startsWith("# input.document: ");
  }
}
