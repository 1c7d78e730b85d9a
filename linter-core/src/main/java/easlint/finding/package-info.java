/**
 * What the tool says. A {@link easlint.finding.Rule} is a row of the catalogue with its texts; a
 * {@link easlint.finding.Finding} is one place that breaks it. A finding holds no prose: {@link
 * easlint.finding.Texts} makes the sentences, in either language.
 */
@NullMarked
package easlint.finding;

import org.jspecify.annotations.NullMarked;
