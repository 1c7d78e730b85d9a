package easlint.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import easlint.cli.terminal.DisplayLine.Substitute;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Printable;
import easlint.cli.terminal.Style;
import easlint.finding.Language;
import easlint.json.Document;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The difference of two texts, line by line, as {@code diff -u} writes it. Secrets are masked in
 * both.
 *
 * @param path the name of the file in the head of the difference
 * @param language the language of the masks
 * @param palette whether it is coloured
 * @param terminal whether it goes to a terminal, which control characters of the file could upset
 */
public record UnifiedDiff(String path, Language language, Palette palette, boolean terminal) {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  /** {@return the difference; empty when there is none, or only in the bytes} */
  public String of(Document before, Document after) {
    Set<String> known = new HashSet<>(SecretMasker.of(before).texts());
    known.addAll(SecretMasker.of(after).texts());
    List<String> old = lines(before, known);
    List<String> now = lines(after, known);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, old, DiffUtils.diff(old, now), CONTEXT);
    StringBuilder out = new StringBuilder();
    for (String line : diff) {
      palette.append(out, style(line), line);
      out.append('\n');
    }
    return out.toString();
  }

  private static Style style(String line) {
    if (line.startsWith("---") || line.startsWith("+++")) {
      return Style.BOLD;
    }
    return switch (line.charAt(0)) {
      case '+' -> Style.ADDED;
      case '-' -> Style.REMOVED;
      case '@' -> Style.RELATED;
      default -> Style.PLAIN;
    };
  }

  /** Where one text is too broken to tell a secret, the other may know it. */
  private List<String> lines(Document document, Set<String> known) {
    List<Substitute> masks = Masks.of(SecretMasker.of(document, known), language);
    String text = document.source().text();
    List<String> out = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      TextRange line = new TextRange(start, end < 0 ? text.length() : end);
      String shown = shown(text, line, masks);
      out.add(end < 0 ? shown + NO_LINE_END : shown);
      start = end < 0 ? text.length() : end + 1;
    }
    return out;
  }

  private String shown(String text, TextRange line, List<Substitute> masks) {
    StringBuilder out = new StringBuilder();
    int at = line.start();
    for (Substitute mask : masks) {
      TextRange range = mask.range();
      if (range.end() > at && range.start() < line.end()) {
        out.append(text, at, Math.max(at, range.start())).append(mask.text());
        at = Math.min(range.end(), line.end());
      }
    }
    String raw = out.append(text, at, line.end()).toString();
    return terminal ? printable(raw) : raw;
  }

  /** Tabs stay: a terminal knows them. */
  private static String printable(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\t", -1)) {
      parts.add(Printable.escape(part));
    }
    return String.join("\t", parts);
  }
}
