package easlint.fix;

import easlint.finding.Finding;
import easlint.finding.NewFindings;
import easlint.json.Document;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws the fixes that would make a new finding. Each fix is tried before it is offered: the
 * text is changed and judged again.
 *
 * <p>Not tried is what only writes the same configuration in another way: repairs of the syntax,
 * conversions, other spellings. Rules read the configuration and not how it is written. In a text
 * of which it is a guess what is meant everything is tried.
 */
public final class FixTrials {
  /** Judges texts as the run does. */
  public interface Judge {
    /** {@return what is found in a text} */
    List<Finding> findings(String text);
  }

  /** After as many characters were judged in trials of one file, the rest is tried at once. */
  private static final int MOST_CHARACTERS = 1 << 18;

  private static final String SYNTAX = "syntax/";
  private static final Set<String> OTHER_WORDS =
      Set.of("structure/loose-type", "structure/alias", "structure/duplicate-setting");

  private final Document document;
  private final Judge judge;
  private @Nullable List<Finding> before;
  private int judged;

  /**
   * Trials with one file.
   *
   * @param before what the judge finds in the text as it is; null when that is not known yet
   */
  public FixTrials(Document document, @Nullable List<Finding> before, Judge judge) {
    this.document = document;
    this.before = before;
    this.judge = judge;
  }

  /** Takes from findings the fixes that must not be offered. */
  public void sift(List<Finding> findings) {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.fixes().isEmpty() || isOnlyWriting(finding.rule().id().text())) {
        continue;
      }
      if (judged > MOST_CHARACTERS) {
        rest.add(i);
      } else if (!isHarmless(finding.fixes().getFirst().edits())) {
        withdraw(findings, i);
      }
    }
    if (!rest.isEmpty()) {
      siftTogether(findings, rest);
    }
  }

  private static void withdraw(List<Finding> findings, int index) {
    findings.set(index, findings.get(index).withFixes(List.of()));
  }

  /** A file with very many fixes: all those that do not touch one another are tried at once. */
  private void siftTogether(List<Finding> findings, List<Integer> indices) {
    indices.sort(
        Comparator.comparingInt(index -> edits(findings, index).getFirst().range().start()));
    List<TextEdit> all = new ArrayList<>();
    List<Integer> tried = new ArrayList<>();
    for (int index : indices) {
      List<TextEdit> edits = edits(findings, index);
      int end = all.isEmpty() ? -1 : all.getLast().range().end();
      if (edits.getFirst().range().start() > end) {
        all.addAll(edits);
        tried.add(index);
      } else {
        withdraw(findings, index);
      }
    }
    if (!isHarmless(all)) {
      tried.forEach(index -> withdraw(findings, index));
    }
  }

  private static List<TextEdit> edits(List<Finding> findings, int index) {
    return findings.get(index).fixes().getFirst().edits();
  }

  private boolean isOnlyWriting(String rule) {
    return rule.startsWith(SYNTAX) ? SyntaxFixes.areCertain(document) : OTHER_WORDS.contains(rule);
  }

  private boolean isHarmless(List<TextEdit> edits) {
    String changed = TextEdit.apply(document.source().text(), edits);
    judged += changed.length();
    List<Finding> after = judge.findings(changed);
    return after.size() < before().size() && !NewFindings.any(before(), after, edits);
  }

  private List<Finding> before() {
    List<Finding> known = before;
    if (known == null) {
      known = judge.findings(document.source().text());
      before = known;
    }
    return known;
  }
}
