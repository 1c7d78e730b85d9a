package easlint.fix;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.NewFindings;
import easlint.json.Document;
import easlint.text.TextEdit;
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

  /** Characters that are judged in trials of one file; one trial is always made. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private static final String SYNTAX = "syntax/";
  private static final Set<String> OTHER_WORDS =
      Set.of("structure/loose-type", "structure/alias", "structure/duplicate-setting");

  private final Document document;
  private final Judge judge;
  private @Nullable List<Finding> before;
  private int judged;

  /** Trials with one file. */
  public FixTrials(Document document, Judge judge) {
    this.document = document;
    this.judge = judge;
  }

  /** Takes from findings the fixes that must not be offered. */
  public void sift(List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      for (Fix fix : finding.fixes()) {
        if (!isOnlyWriting(finding.rule().id().text()) && !isHarmless(fix)) {
          findings.set(i, finding.withFixes(List.of()));
        }
      }
    }
  }

  private boolean isOnlyWriting(String rule) {
    return rule.startsWith(SYNTAX) ? SyntaxFixes.areCertain(document) : OTHER_WORDS.contains(rule);
  }

  private boolean isHarmless(Fix fix) {
    String changed = TextEdit.apply(document.source().text(), fix.edits());
    if (judged > 0 && judged + changed.length() > MOST_CHARACTERS) {
      return false;
    }
    judged += changed.length();
    List<Finding> after = judge.findings(changed);
    return after.size() < before().size() && !NewFindings.any(before(), after, fix.edits());
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
