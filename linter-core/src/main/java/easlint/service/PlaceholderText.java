package easlint.service;

import easlint.json.JsonString;
import easlint.service.Placeholders.Form;
import easlint.service.Placeholders.Placeholder;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A placeholder in the value of a setting.
 *
 * @param form who fills it in
 * @param range its characters in the value
 * @param isWhole whether the whole value waits for it; of a text that a shell reads, only the word
 *     does
 */
public record PlaceholderText(Form form, TextRange range, boolean isWhole) {

  /** {@return the placeholders of a setting's own text} */
  public static List<PlaceholderText> in(Setting setting) {
    if (!(setting.written() instanceof JsonString text) || setting.isUnreadable()) {
      return List.of();
    }
    ShellReader reader = ShellReader.of(setting);
    if (reader == ShellReader.NONE) {
      Placeholder found = Placeholders.find(text.value());
      return found == null
          ? List.of()
          : List.of(new PlaceholderText(found.form(), found.range(), true));
    }
    List<PlaceholderText> out = new ArrayList<>();
    for (Placeholder each :
        Placeholders.findInShell(text.value(), reader == ShellReader.VARIABLE)) {
      out.add(new PlaceholderText(each.form(), each.range(), false));
    }
    return out;
  }
}
