/**
 * What every check shares: a {@link easlint.check.Check} reads a {@link easlint.check.CheckInput}
 * and says {@link easlint.finding.Finding}s. It names places by {@link easlint.check.Anchor}; only
 * this package turns an anchor into a range.
 */
@NullMarked
package easlint.check;

import org.jspecify.annotations.NullMarked;
