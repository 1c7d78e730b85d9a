package easlint.fix;

import easlint.finding.Finding;
import easlint.json.Document;
import easlint.json.JsonString;
import easlint.json.TreeSearch;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repairs the quotes of names and texts, and what stands between them. */
final class QuoteFixes {
  private final Document document;
  private final FileLayout layout;

  QuoteFixes(Document document, FileLayout layout) {
    this.document = document;
    this.layout = layout;
  }

  /** {@return the edit that puts a name or a text in double quotes} */
  @Nullable List<TextEdit> doubleQuoted(TextRange range) {
    JsonString string = TreeSearch.string(document.root(), range.start());
    return string == null || layout.hasOpenString()
        ? null
        : List.of(new TextEdit(string.range(), "\"" + JsonText.requote(string.raw()) + "\""));
  }

  /** {@return the edits that escape the raw tabs and line breaks of a string} */
  @Nullable List<TextEdit> withoutControls(Finding finding) {
    boolean raw = finding.variant().equals("tab") || finding.variant().equals("line-break");
    JsonString string = raw ? TreeSearch.string(document.root(), finding.range().start()) : null;
    if (string == null) {
      return null;
    }
    List<TextEdit> out = new ArrayList<>();
    int start = string.contentRange().start();
    String text = string.raw();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        if (i == text.length() || text.charAt(i) < ' ') {
          return null; // escaped, the character would make another escape of the backslash
        }
      } else if (text.charAt(i) < ' ') {
        TextRange place = new TextRange(start + i, start + i + 1);
        out.add(new TextEdit(place, JsonText.control(text.charAt(i))));
      }
    }
    return out;
  }
}
