package easlint.fix;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.json.JsonValue;
import easlint.json.LooseNumber;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repairs what the rules {@code syntax/*} report. */
public final class SyntaxFixes {
  private final Document document;
  private final FileLayout layout;
  private final QuoteFixes quotes;
  private final BracketFixes brackets;

  /** Repairs of one text. */
  public SyntaxFixes(Document document) {
    this.document = document;
    layout = new FileLayout(document);
    quotes = new QuoteFixes(document, layout);
    brackets = new BracketFixes(document, layout);
  }

  /** {@return whether a repair of the syntax leaves the rest of a text to be read as before} */
  public static boolean areCertain(Document document) {
    return !new FileLayout(document).isTangled();
  }

  /** {@return the fix of a finding of these rules, or null when there is none} */
  public @Nullable Fix of(Finding finding) {
    return switch (finding.rule().id().text()) {
      case "syntax/trailing-comma" -> fix(Safety.SAFE, removal(finding.range(), false));
      case "syntax/missing-comma" -> fix(Safety.SAFE, missingComma(finding.range().start()));
      case "syntax/comment" -> fix(Safety.UNSAFE, comment(finding));
      case "syntax/unclosed" -> fix(Safety.UNSAFE, brackets.close(finding));
      case "syntax/unquoted-key", "syntax/single-quotes" ->
          fix(Safety.SAFE, quotes.doubleQuoted(finding.range()));
      case "syntax/invalid-literal" -> fix(Safety.SAFE, literal(finding));
      case "syntax/invalid-number" -> fix(Safety.SAFE, number(finding.range()));
      case "syntax/invalid-string" -> fix(Safety.SAFE, quotes.withoutControls(finding));
      case "syntax/bare-member" -> fix(Safety.SAFE, brackets.aroundMembers());
      case "syntax/duplicate-key" -> fix(Safety.UNSAFE, withoutFirst(finding));
      case "syntax/byte-order-mark" -> new Fix(Safety.SAFE, List.of());
      default -> null;
    };
  }

  private static @Nullable Fix fix(Safety safety, @Nullable List<TextEdit> edits) {
    return edits == null ? null : new Fix(safety, edits);
  }

  private List<TextEdit> removal(TextRange range, boolean spaceBehind) {
    TextRange whole = layout.lines().removal(range.start(), range.end(), spaceBehind);
    return List.of(new TextEdit(whole, ""));
  }

  /** A comment without an end holds the rest of the file. */
  private @Nullable List<TextEdit> comment(Finding finding) {
    return finding.variant().isEmpty() ? removal(finding.range(), true) : null;
  }

  /** The comma goes directly behind what it is missed after. */
  private @Nullable List<TextEdit> missingComma(int next) {
    Slot slot = Slot.startingAt(document.root(), next);
    if (slot == null || slot.index() == 0) {
      return null;
    }
    int end = Children.of(slot.container()).end(slot.index() - 1);
    return List.of(new TextEdit(new TextRange(end, end), ","));
  }

  private @Nullable List<TextEdit> literal(Finding finding) {
    String plain = finding.args().get("plain");
    return isAlone() || plain == null || !finding.variant().equals("python")
        ? null
        : List.of(new TextEdit(finding.range(), plain));
  }

  private @Nullable List<TextEdit> number(TextRange range) {
    String plain = LooseNumber.plain(document.source().slice(range));
    return isAlone() || plain == null ? null : List.of(new TextEdit(range, plain));
  }

  /** A text that is one word or number becomes no configuration. */
  private boolean isAlone() {
    JsonValue root = document.root();
    return root == null
        || (root.kind() != JsonValue.Kind.OBJECT && root.kind() != JsonValue.Kind.ARRAY);
  }

  /** Of two equal names, readers keep the last. */
  private @Nullable List<TextEdit> withoutFirst(Finding finding) {
    int first = finding.related().getFirst().range().start();
    Slot slot = layout.isTangled() ? null : Slot.startingAt(document.root(), first);
    if (slot == null) {
      return null;
    }
    ContainerEdits edits = new ContainerEdits(slot.container(), layout);
    edits.remove(slot.index());
    return edits.edits();
  }
}
