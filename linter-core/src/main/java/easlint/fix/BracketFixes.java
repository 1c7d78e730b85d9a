package easlint.fix;

import easlint.finding.Finding;
import easlint.finding.Related;
import easlint.json.Document;
import easlint.json.JsonObject;
import easlint.json.JsonValue;
import easlint.json.SyntaxProblem;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds brackets that are missing at the beginning or at the end of a text. Where others are wrong,
 * too, nobody knows which are missing.
 */
final class BracketFixes {
  private final Document document;
  private final FileLayout layout;
  private final Lines lines;
  private final String text;

  BracketFixes(Document document, FileLayout layout) {
    this.document = document;
    this.layout = layout;
    lines = layout.lines();
    text = layout.text();
  }

  /** {@return the edits that put the braces around the members of a text, or the one missing} */
  @Nullable List<TextEdit> aroundMembers() {
    if (!(document.root() instanceof JsonObject root) || layout.isTangled()) {
      return null;
    }
    JsonValue last = root.members().getLast().value();
    if (last.range().isEmpty() || !Children.of(last).isClosed()) {
      return null; // the text breaks off midway
    }
    int first = root.range().start();
    int start = lines.startsLine(first) ? lines.start(first) : first;
    List<TextEdit> out = new ArrayList<>();
    out.add(insertion(start, "{" + layout.lineEnd()));
    if (!root.closed()) {
      int end = lines.blanksEnd(lines.lastEnd());
      boolean ended = end < text.length();
      String brace = ended ? "}" + layout.lineEnd() : layout.lineEnd() + "}";
      out.add(insertion(lines.behindLineEnd(end), brace));
    }
    return out;
  }

  /**
   * {@return the edit that closes the brackets that are open at the end of the text}
   *
   * <p>A bracket that was opened on an earlier line is closed on a line of its own.
   */
  @Nullable List<TextEdit> close(Finding finding) {
    boolean plain = finding.variant().isEmpty() || finding.variant().equals("many");
    if (!plain || layout.isTangled() || endsInOpenComment()) {
      return null;
    }
    int end = lines.lastEnd();
    int line = lines.start(end);
    boolean newLine = endsInLineComment(end);
    StringBuilder out = new StringBuilder();
    for (Related opener : finding.related().reversed()) {
      int open = opener.range().start();
      if (newLine || lines.start(open) != line) {
        out.append(layout.lineEnd()).append(lines.indent(open));
      }
      out.append(text.charAt(open) == '{' ? '}' : ']');
      line = lines.start(open);
      newLine = false;
    }
    return List.of(insertion(end, out.toString()));
  }

  /** Whether a comment stands last that would swallow what follows on its line. */
  private boolean endsInLineComment(int end) {
    for (SyntaxProblem problem : document.problems()) {
      TextRange range = problem.range();
      if (problem.kind() == SyntaxProblem.Kind.COMMENT && range.end() == end) {
        return !text.startsWith("/*", range.start());
      }
    }
    return false;
  }

  private boolean endsInOpenComment() {
    for (SyntaxProblem problem : document.problems()) {
      if (problem.kind() == SyntaxProblem.Kind.COMMENT && problem.variant().equals("unclosed")) {
        return true;
      }
    }
    return false;
  }

  private static TextEdit insertion(int offset, String newText) {
    return new TextEdit(new TextRange(offset, offset), newText);
  }
}
