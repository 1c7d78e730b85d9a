package easlint.fix;

import easlint.json.Document;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.json.SyntaxProblem;
import org.jspecify.annotations.Nullable;

/** How a file is laid out: what is added should look as if its author had written it. */
final class FileLayout {
  private static final String USUAL_UNIT = "  ";
  private static final String USUAL_COLON = ": ";

  private final Document document;
  private final String text;
  private final Lines lines;
  private final String lineEnd;
  private @Nullable String unit;

  FileLayout(Document document) {
    this.document = document;
    text = document.source().text();
    lines = new Lines(text);
    lineEnd = lines.lineEnd();
  }

  String text() {
    return text;
  }

  Lines lines() {
    return lines;
  }

  String lineEnd() {
    return lineEnd;
  }

  /**
   * {@return whether the text may be moved by lines: no string of a broken text holds a line end}
   */
  boolean isSound() {
    return document.problems().isEmpty();
  }

  /**
   * {@return whether every bracket and quote of the text has its partner}
   *
   * <p>Otherwise the tree is a guess, and what was moved or removed by it would be one, too.
   */
  boolean isWhole() {
    for (SyntaxProblem problem : document.problems()) {
      SyntaxProblem.Kind kind = problem.kind();
      if (kind == SyntaxProblem.Kind.UNCLOSED || kind == SyntaxProblem.Kind.BARE_MEMBER) {
        return false;
      }
    }
    return !isTangled();
  }

  /** {@return whether more is wrong with the text than that brackets are missing at its ends} */
  boolean isTangled() {
    for (SyntaxProblem problem : document.problems()) {
      switch (problem.kind()) {
        case UNEXPECTED, TRAILING_CONTENT, TOO_DEEP -> {
          return true;
        }
        default -> {}
      }
    }
    return document.omitted() > 0 || hasOpenString();
  }

  /** {@return whether a closing quote is missing, so that no other quote is sure of its side} */
  boolean hasOpenString() {
    for (SyntaxProblem problem : document.problems()) {
      boolean open =
          switch (problem.kind()) {
            case INVALID_STRING -> problem.variant().equals("unterminated");
            case UNCLOSED -> problem.variant().equals("string");
            default -> false;
          };
      if (open) {
        return true;
      }
    }
    return false;
  }

  /** {@return what one level is indented by} */
  String unit() {
    String known = unit;
    if (known == null) {
      known = find(document.root());
      unit = known == null ? USUAL_UNIT : known;
      return known == null ? USUAL_UNIT : known;
    }
    return known;
  }

  /** {@return whether the members of the file stand on lines of their own, as far as one knows} */
  boolean isMultiLine() {
    return find(document.root()) != null;
  }

  /** The indentation of the first child that stands on a line of its own. */
  private @Nullable String find(@Nullable JsonValue value) {
    Children children = value == null ? null : Children.of(value);
    for (int i = 0; children != null && i < children.size(); i++) {
      int start = children.start(i);
      String own = lines.startsLine(start) ? lines.indent(start) : "";
      String above = own.isEmpty() ? "" : lines.indent(children.container().range().start());
      if (own.length() > above.length() && own.startsWith(above)) {
        return own.substring(above.length());
      }
      String below = find(children.value(i));
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** {@return what stands between a name and its value, as in the members of an object} */
  String colon(Children neighbours) {
    for (int i = neighbours.size() - 1; i >= 0; i--) {
      String colon = colon(neighbours.member(i));
      if (colon != null) {
        return colon;
      }
    }
    JsonValue root = document.root();
    Children first = root == null ? neighbours : Children.of(root);
    String colon = first.size() == 0 ? null : colon(first.member(0));
    return colon == null ? USUAL_COLON : colon;
  }

  private @Nullable String colon(@Nullable Member member) {
    if (member == null) {
      return null;
    }
    int from = member.key().range().end();
    int to = Math.max(from, member.value().range().start());
    String between = text.substring(from, to);
    boolean plain = between.indexOf('\n') < 0 && between.indexOf('\r') < 0;
    return plain && between.strip().equals(":") ? between : null;
  }

  /** {@return the first comma between two offsets, comments passed over, or -1} */
  int commaBetween(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ',') {
        return at;
      }
      at = commentEnd(at, to);
    }
    return -1;
  }

  /** Behind the comment that begins at an offset, or behind the one character there. */
  private int commentEnd(int at, int limit) {
    boolean block = text.startsWith("/*", at);
    if (block) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? limit : end + 2;
    }
    int end = at + 1;
    if (text.charAt(at) == '#' || text.startsWith("//", at)) {
      while (end < limit && !Lines.isLineEnd(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }
}
