package easlint.finding;

import easlint.text.TextEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a changed text has findings that it had not before: of another rule, of another
 * severity, or at another place. Places are followed through the edits; what stood in text that was
 * moved may be found again in any text that was put in.
 */
public final class NewFindings {
  private static final int IN_EDIT = -1;

  private final List<TextEdit> edits;

  private NewFindings(List<TextEdit> edits) {
    this.edits = edits;
  }

  /**
   * {@return whether any finding is new}
   *
   * @param before what was found
   * @param after what is found in the text with the edits made
   * @param edits by place, without overlap
   */
  public static boolean any(List<Finding> before, List<Finding> after, List<TextEdit> edits) {
    NewFindings places = new NewFindings(edits);
    Map<String, Integer> open = new HashMap<>();
    for (Finding finding : before) {
      open.merge(key(finding, places.moved(finding.range().start())), 1, Integer::sum);
    }
    for (Finding finding : after) {
      String key = key(finding, places.inNewText(finding.range().start()));
      int left = open.getOrDefault(key, 0);
      if (left == 0) {
        return true;
      }
      open.put(key, left - 1);
    }
    return false;
  }

  private static String key(Finding finding, int place) {
    return finding.rule().id().text() + " " + finding.severity().id() + " " + place;
  }

  /** Where an offset of the old text is in the new one. */
  private int moved(int offset) {
    int shift = 0;
    for (TextEdit edit : edits) {
      if (edit.range().start() > offset) {
        break;
      }
      if (edit.range().contains(offset)) {
        return IN_EDIT;
      }
      shift += edit.newText().length() - edit.range().length();
    }
    return offset + shift;
  }

  /** An offset of the new text, unless it lies in what the edits put in. */
  private int inNewText(int offset) {
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.range().start() + shift;
      if (start > offset) {
        break;
      }
      if (offset < start + edit.newText().length()) {
        return IN_EDIT;
      }
      shift += edit.newText().length() - edit.range().length();
    }
    return offset;
  }
}
