package easlint.json;

import easlint.text.Position;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.StringJoiner;

/**
 * A text with its problems drawn under the lines, as the cases of {@code recoveries.txt} are
 * written.
 *
 * <p>Below a line, {@code ^^ kind/variant #/pointer <- 1:7} marks a problem in it, the pointer of
 * the innermost value, and the places that explain it; {@code ...} says that it goes on behind the
 * line. Below the text, {@code =>} and the tree.
 */
final class Marked {
  private static final String[][] VISIBLE = {
    {"\t", "␉"}, {"\0", "␀"}, {"\r", "␍"}, {"\u00A0", "⍽"}, {"\u200B", "⎵"}, {"\n", "⏎"}
  };

  private Marked() {}

  /** {@return the text of a case, without marks and tree} */
  static String text(String marked) {
    StringJoiner out = new StringJoiner("\n");
    for (String line : marked.split("\n", -1)) {
      if (!line.stripLeading().startsWith("^") && !line.startsWith("=>")) {
        out.add(line);
      }
    }
    return unmask(out.toString());
  }

  /** {@return the text with the characters that a line cannot show well} */
  static String unmask(String line) {
    String out = line;
    for (String[] pair : VISIBLE) {
      out = out.replace(pair[1], pair[0]);
    }
    return out;
  }

  /** {@return the case that a document should be} */
  static String show(Document document) {
    Source source = document.source();
    StringBuilder out = new StringBuilder();
    for (int line = 1; line <= source.lineCount(); line++) {
      TextRange range = source.lineRange(line);
      out.append(visible(source.line(line))).append('\n');
      for (SyntaxProblem problem : document.problems()) {
        if (source.position(problem.range().start()).line() == line) {
          out.append(mark(source, range, problem)).append('\n');
        }
      }
    }
    JsonValue root = document.root();
    return out.append("=> ").append(root == null ? "nothing" : Trees.show(root)).toString();
  }

  private static String mark(Source source, TextRange line, SyntaxProblem problem) {
    int start = problem.range().start() - line.start();
    boolean goesOn = problem.range().end() > line.end() + 1;
    int end = goesOn ? line.length() : problem.range().end() - line.start();
    StringBuilder out = new StringBuilder(" ".repeat(start));
    out.append("^".repeat(Math.max(1, end - start))).append(goesOn ? "... " : " ");
    out.append(problem.kind().id());
    if (!problem.variant().isEmpty()) {
      out.append('/').append(problem.variant());
    }
    out.append(" #").append(problem.pointer());
    for (TextRange related : problem.related()) {
      Position at = source.position(related.start());
      out.append(" <- ").append(at.line()).append(':').append(at.column());
    }
    return out.toString();
  }

  private static String visible(String line) {
    String out = line;
    for (String[] pair : VISIBLE) {
      out = out.replace(pair[0], pair[1]);
    }
    return out;
  }
}
