package easlint.text;

/**
 * A change of a text: {@code newText} in place of what stands in {@code range}.
 *
 * @param range what is replaced; empty for an insertion
 * @param newText what stands there afterwards; empty for a removal
 */
public record TextEdit(TextRange range, String newText) {}
