package easlint.finding;

import easlint.text.TextEdit;
import java.util.List;

/**
 * A change that ends a finding. What it does, in words, is {@link Texts#repair}.
 *
 * @param safety whether it may be applied unasked
 * @param edits what it changes, by place, without overlap; empty when only the bytes change and not
 *     the text: a byte order mark is dropped
 */
public record Fix(Safety safety, List<TextEdit> edits) {}
