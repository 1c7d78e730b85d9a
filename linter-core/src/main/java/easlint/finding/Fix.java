package easlint.finding;

import easlint.text.TextEdit;
import java.util.List;

/**
 * A change that ends a finding.
 *
 * @param title what it does, in a few words
 * @param safety whether it may be applied unasked
 * @param edits what it changes, by place, without overlap
 */
public record Fix(String title, Safety safety, List<TextEdit> edits) {}
