package easlint.fix;

import easlint.json.JsonValue;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The edits of one fix, collected: of single values and names, and of what brackets hold. */
final class EditSet {
  private final FileLayout layout;
  private final @Nullable JsonValue root;
  private final List<TextEdit> words = new ArrayList<>();
  private final Map<Integer, ContainerEdits> containers = new LinkedHashMap<>();

  /**
   * No edits yet.
   *
   * @param root the file's value
   */
  EditSet(FileLayout layout, @Nullable JsonValue root) {
    this.layout = layout;
    this.root = root;
  }

  /** Writes a text in place of what stands in a range. */
  void write(TextRange range, String text) {
    words.add(new TextEdit(range, text));
  }

  /** Writes a value, below names that do not exist yet, in place of one that is there. */
  void replaceValue(Slot slot, List<String> inner, Content content) {
    write(slot.value().range(), content.nested(inner, formatAt(slot)));
  }

  /** Adds a setting where nothing stands yet. */
  void append(Destination to, Content content) {
    of(to.container()).add(to.addition(content));
  }

  /** Puts a setting in place of a value that says nothing; false when it says something. */
  boolean fill(Destination to, Content content) {
    JsonValue existing = to.existing();
    Slot slot = existing == null ? null : Slot.holding(root, existing.range().start());
    if (existing == null || slot == null || !Destination.isBlank(existing)) {
      return false;
    }
    replaceValue(slot, to.inner(), content);
    return true;
  }

  /** {@return how the value of a slot is laid out} */
  Format formatAt(Slot slot) {
    Children neighbours = Children.of(slot.container());
    Lines lines = layout.lines();
    boolean multiLine = lines.startsLine(slot.start());
    return new Format(layout, layout.colon(neighbours), lines.indent(slot.start()), multiLine);
  }

  /** {@return what happens to the children of an object or list} */
  ContainerEdits of(JsonValue container) {
    Integer start = container.range().start();
    ContainerEdits known = containers.get(start);
    if (known == null) {
      known = new ContainerEdits(container, layout);
      containers.put(start, known);
    }
    return known;
  }

  /** {@return all edits by place; null when they overlap, or there are none} */
  @Nullable List<TextEdit> edits() {
    List<TextEdit> all = new ArrayList<>(words);
    for (ContainerEdits container : containers.values()) {
      if (!container.isPossible()) {
        return null;
      }
      all.addAll(container.edits());
    }
    all.removeIf(this::changesNothing);
    all.sort(TextEdit::byPlace);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).range().start() < all.get(i - 1).range().end()) {
        return null;
      }
    }
    return all.isEmpty() ? null : List.copyOf(all);
  }

  private boolean changesNothing(TextEdit edit) {
    return layout.text().startsWith(edit.newText(), edit.range().start())
        && edit.newText().length() == edit.range().length();
  }
}
