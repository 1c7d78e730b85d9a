package easlint.lint;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Safety;
import easlint.json.JsonPointer;
import easlint.json.JsonValue;
import easlint.json.TreeSearch;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fixes that can be applied together, of the findings of one text. Those in conflict wait for the
 * next round; of two, the one whose finding stands first is taken.
 *
 * <p>While there are fixes of the syntax, only these are taken: what is read from a broken text may
 * be read otherwise once it is whole. Two fixes are in conflict when their edits touch, or when
 * both change the members of one object: each was planned as if the other were not there.
 */
final class FixRound {
  private static final String SYNTAX = "syntax";

  private final @Nullable JsonValue root;
  private final List<Finding> findings = new ArrayList<>();
  private final List<TextEdit> edits = new ArrayList<>();
  private final TreeMap<Integer, TextRange> taken = new TreeMap<>();
  private final Set<String> claims = new HashSet<>();
  private boolean syntax;
  private boolean dropsMark;

  private FixRound(@Nullable JsonValue root) {
    this.root = root;
  }

  /**
   * {@return the next round}
   *
   * @param most the least safe fixes to take
   */
  static FixRound of(LintResult result, Safety most) {
    return of(result, most, Integer.MAX_VALUE);
  }

  /** {@return a round of one fix: the first of those that the next round would take} */
  static FixRound ofFirst(LintResult result, Safety most) {
    return of(result, most, 1);
  }

  private static FixRound of(LintResult result, Safety most, int limit) {
    FixRound round = new FixRound(result.document().root());
    for (Finding finding : result.findings()) {
      round.syntax |= isSyntax(finding) && fix(finding, most) != null;
    }
    for (Finding finding : result.findings()) {
      Fix fix = fix(finding, most);
      if (fix != null && round.findings.size() < limit && (!round.syntax || isSyntax(finding))) {
        round.take(finding, fix);
      }
    }
    round.edits.sort(TextEdit::byPlace);
    return round;
  }

  private static boolean isSyntax(Finding finding) {
    return finding.rule().id().category().equals(SYNTAX);
  }

  private static @Nullable Fix fix(Finding finding, Safety most) {
    for (Fix fix : finding.fixes()) {
      if (most == Safety.UNSAFE || fix.safety() == Safety.SAFE) {
        return fix;
      }
    }
    return null;
  }

  private void take(Finding finding, Fix fix) {
    List<String> wanted = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      String claim = isSyntax(finding) ? "" : claim(edit.range());
      if (touchesAnother(edit.range()) || claims.contains(claim)) {
        return;
      }
      wanted.add(claim);
    }
    wanted.removeIf(String::isEmpty);
    claims.addAll(wanted);
    for (TextEdit edit : fix.edits()) {
      edits.add(edit);
      taken.put(edit.range().start(), edit.range());
    }
    dropsMark |= fix.edits().isEmpty();
    findings.add(finding);
  }

  /** What an edit changes: a value, or the members of an object. */
  private String claim(TextRange range) {
    // What is added behind a value belongs to the object around it.
    TextRange wide =
        range.isEmpty() && range.start() > 0
            ? new TextRange(range.start() - 1, range.end() + 1)
            : range;
    JsonPointer pointer = TreeSearch.pointer(root, wide);
    return "#" + pointer;
  }

  private boolean touchesAnother(TextRange range) {
    Map.Entry<Integer, TextRange> before = taken.floorEntry(range.end());
    return before != null && before.getValue().end() >= range.start();
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** {@return the findings that the round ends, by place} */
  List<Finding> findings() {
    return findings;
  }

  /** {@return whether the byte order mark goes} */
  boolean dropsMark() {
    return dropsMark;
  }

  /** {@return the edits of all the fixes, by place} */
  List<TextEdit> edits() {
    return edits;
  }

  /** {@return whether the round repairs the syntax} */
  boolean isSyntax() {
    return syntax;
  }
}
