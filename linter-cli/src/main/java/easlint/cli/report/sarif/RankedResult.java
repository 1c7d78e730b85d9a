package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.Result;
import easlint.finding.Severity;

/**
 * A result, and how much it matters.
 *
 * @param severity its severity
 * @param result the result
 */
record RankedResult(Severity severity, Result result) {}
