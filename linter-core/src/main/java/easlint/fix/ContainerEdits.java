package easlint.fix;

import easlint.json.JsonValue;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What happens to the children of one object or list, with the commas and blanks between them. A
 * removed child takes its comma, the last one the comma before it, and its line when nothing else
 * stands on it; an added one stands as its neighbours do.
 */
final class ContainerEdits {
  private final JsonValue container;
  private final Children children;
  private final FileLayout layout;
  private final Lines lines;
  private final BitSet removed = new BitSet();
  private final List<Addition> additions = new ArrayList<>();
  private final List<TextEdit> edits = new ArrayList<>();

  ContainerEdits(JsonValue container, FileLayout layout) {
    this.container = container;
    this.layout = layout;
    children = Children.of(container);
    lines = layout.lines();
  }

  JsonValue container() {
    return container;
  }

  void remove(int index) {
    removed.set(index);
  }

  void keep(int index) {
    removed.clear(index);
  }

  void add(Addition addition) {
    additions.add(addition);
  }

  /** {@return whether nothing would be left} */
  boolean isEmptied() {
    return removed.cardinality() == children.size() && additions.isEmpty();
  }

  /** {@return whether the additions have a place} */
  boolean isPossible() {
    return additions.isEmpty()
        || children.size() > 0
        || (children.contentEnd() < container.range().end()
            && lines.isBlank(children.contentStart(), children.contentEnd()));
  }

  /** {@return the edits, in any order} */
  List<TextEdit> edits() {
    int end = children.size();
    if (!additions.isEmpty()) {
      end = removed.previousClearBit(children.size() - 1) + 1;
      addAt(end);
    }
    int from = removed.nextSetBit(0);
    while (from >= 0 && from < end) {
      int to = removed.nextClearBit(from);
      if (to < children.size()) {
        removeBefore(from, to);
      } else {
        removeLast(from);
      }
      from = removed.nextSetBit(to);
    }
    return edits;
  }

  /** The additions follow the kept children, in place of those behind that are removed. */
  private void addAt(int end) {
    int size = children.size();
    if (size == 0) {
      fillEmpty();
      return;
    }
    Separator separator = Separator.of(children, layout);
    StringBuilder out = new StringBuilder();
    for (Addition addition : additions) {
      boolean first = out.isEmpty() && end < size;
      out.append(first ? "" : separator.text()).append(addition.text(separator.format()));
    }
    int start = end < size ? children.start(end) : children.end(size - 1);
    edit(new TextRange(start, children.end(size - 1)), out.toString());
  }

  private void fillEmpty() {
    int start = container.range().start();
    String indent = lines.indent(start);
    Format format = new Format(layout, layout.colon(children), indent, layout.isMultiLine());
    List<String> parts = new ArrayList<>();
    for (Addition addition : additions) {
      parts.add(addition.text(format.deeper()));
    }
    String text = format.brackets('{', parts, '}');
    edit(
        new TextRange(children.contentStart(), children.contentEnd()),
        text.substring(1, text.length() - 1));
  }

  /** Removes children that others follow. */
  private void removeBefore(int from, int to) {
    int end = children.end(to - 1);
    int comma = layout.commaBetween(end, children.start(to));
    edit(lines.removal(children.start(from), comma < 0 ? end : comma + 1, true), "");
  }

  /** Removes the last children. */
  private void removeLast(int from) {
    int last = children.size() - 1;
    int start = children.start(from);
    int end = children.end(last);
    if (from == 0) {
      int comma = layout.commaBetween(end, children.contentEnd());
      edit(lines.removal(start, comma < 0 ? end : comma + 1, true), "");
      return;
    }
    int comma = layout.commaBetween(children.end(from - 1), start);
    if (comma >= 0 && lines.isBlank(comma + 1, start)) {
      edit(lines.removal(comma, end, false), "");
      return;
    }
    if (comma >= 0) {
      edit(new TextRange(comma, comma + 1), "");
    }
    edit(lines.removal(start, end, false), "");
  }

  private void edit(TextRange range, String newText) {
    edits.add(new TextEdit(range, newText));
  }
}
