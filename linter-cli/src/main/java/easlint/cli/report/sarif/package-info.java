/**
 * SARIF 2.1.0, through a model of the standard. {@link easlint.cli.report.sarif.SarifReport} is the
 * door; its parts each make one part of the log. What GitHub asks beyond the standard (a hash of
 * the line, limits, properties of rules) is met here too. Nothing of it is loaded unless asked for.
 */
@NullMarked
package easlint.cli.report.sarif;

import org.jspecify.annotations.NullMarked;
