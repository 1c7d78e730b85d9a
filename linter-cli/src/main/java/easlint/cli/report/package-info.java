/**
 * Reports: what a run found, for people and for programs. A {@link easlint.cli.report.Report} turns
 * a {@link easlint.cli.report.Run} into text; the same run gives the same characters.
 */
@NullMarked
package easlint.cli.report;

import org.jspecify.annotations.NullMarked;
