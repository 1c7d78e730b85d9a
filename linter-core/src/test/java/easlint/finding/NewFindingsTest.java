package easlint.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewFindingsTest {
  private static final List<TextEdit> MOVE =
      List.of(
          new TextEdit(new TextRange(10, 15), ""), new TextEdit(new TextRange(30, 30), "moved"));

  private static Finding at(int start, String rule, Severity severity) {
    Map<String, String> none = Map.of();
    RuleText text = new RuleText("", "", "", "", "", none, none, none, none);
    Rule known =
        new Rule(
            new RuleId(rule),
            severity,
            Map.of(),
            RuleSet.RECOMMENDED,
            Confidence.INFERRED,
            "",
            null,
            text,
            text);
    TextRange range = new TextRange(start, start + 1);
    return new Finding(known, "", severity, "", Part.VALUE, range, Map.of(), List.of(), List.of());
  }

  private static Finding at(int start) {
    return at(start, "a/b", Severity.WARNING);
  }

  private static boolean isNew(List<Finding> before, Finding after) {
    return NewFindings.any(before, List.of(after), MOVE);
  }

  @Test
  void placesAreFollowedThroughTheEdits() {
    assertFalse(isNew(List.of(at(9)), at(9)), "before the edits");
    assertFalse(isNew(List.of(at(20)), at(15)), "between them");
    assertFalse(isNew(List.of(at(30)), at(30)), "behind them");
    assertTrue(isNew(List.of(at(20)), at(20)), "another place");
  }

  @Test
  void whatWasMovedMayBeFoundInWhatWasPutIn() {
    assertFalse(isNew(List.of(at(12)), at(27)));
    assertTrue(isNew(List.of(at(16)), at(27)), "it was not in the text that was taken out");
    assertTrue(isNew(List.of(at(12)), at(20)), "it is not in the text that was put in");
  }

  @Test
  void anotherRuleOrSeverityIsNew() {
    assertTrue(isNew(List.of(at(9)), at(9, "a/c", Severity.WARNING)));
    assertTrue(isNew(List.of(at(9)), at(9, "a/b", Severity.ERROR)));
  }

  @Test
  void oneMoreAtAPlaceIsNew() {
    assertTrue(NewFindings.any(List.of(at(9)), List.of(at(9), at(9)), MOVE));
    assertFalse(NewFindings.any(List.of(at(9), at(9)), List.of(at(9)), MOVE));
  }
}
