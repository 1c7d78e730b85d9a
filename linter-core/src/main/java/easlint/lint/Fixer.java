package easlint.lint;

import easlint.finding.Finding;
import easlint.finding.NewFindings;
import easlint.finding.Safety;
import easlint.text.Source;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies the fixes of a file's findings, round after round, until none is left: a fix yields new
 * text, and the text is judged anew.
 */
public final class Fixer {
  /** Says what a file's findings are. */
  public interface Judge {
    /** {@return what was found in a file of that name and content} */
    LintResult lint(String name, byte[] bytes);
  }

  /** More than any file needs whose fixes come to an end. */
  private static final int MOST_ROUNDS = 200;

  private final Judge judge;
  private final Safety most;

  /**
   * A fixer.
   *
   * @param judge how files are judged; only what it finds is fixed
   * @param most the least safe fixes to apply: {@link Safety#UNSAFE} means safe ones, too
   */
  public Fixer(Judge judge, Safety most) {
    this.judge = judge;
    this.most = most;
  }

  /**
   * Fixes a file.
   *
   * @param name the name that reports show
   * @param bytes the content; not changed
   * @return the new content, in the encoding of the old one, with what was done and what is left
   */
  public FixResult fix(String name, byte[] bytes) {
    LintResult result = judge.lint(name, bytes);
    if (result.document().source().firstBadOffset() >= 0) {
      return new FixResult(bytes, List.of(), result, FixResult.Ending.UNREADABLE_BYTES);
    }
    byte[] content = bytes;
    List<Finding> applied = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      FixRound next = FixRound.of(result, most);
      if (next.isEmpty()) {
        return new FixResult(content, applied, result, FixResult.Ending.DONE);
      }
      Step step = step(name, result, next);
      content = step.content;
      applied.addAll(step.round.findings());
      result = step.result;
    }
    FixResult.Ending ending =
        FixRound.of(result, most).isEmpty() ? FixResult.Ending.DONE : FixResult.Ending.TOO_MANY;
    return new FixResult(content, applied, result, ending);
  }

  /** What a round made of the text, and what is found there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Step(FixRound round, byte[] content, LintResult result) {}

  /**
   * Makes the changes of a round. Each of its fixes was tried alone; where they do harm together
   * only the first is applied, and the others are planned anew.
   */
  private Step step(String name, LintResult before, FixRound round) {
    Step step = apply(name, before, round);
    boolean several = round.findings().size() > 1 && !round.isSyntax();
    return several && NewFindings.any(before.all(), step.result.all(), round.edits())
        ? apply(name, before, FixRound.ofFirst(before, most))
        : step;
  }

  private Step apply(String name, LintResult before, FixRound round) {
    byte[] content = encode(round, before.document().source());
    return new Step(round, content, judge.lint(name, content));
  }

  private static byte[] encode(FixRound round, Source source) {
    String fixed = TextEdit.apply(source.text(), round.edits());
    byte[] text = fixed.getBytes(source.encoding().charset());
    if (!source.hasByteOrderMark() || round.dropsMark()) {
      return text;
    }
    byte[] mark = source.encoding().mark();
    byte[] out = new byte[mark.length + text.length];
    System.arraycopy(mark, 0, out, 0, mark.length);
    System.arraycopy(text, 0, out, mark.length, text.length);
    return out;
  }
}
