/**
 * Turns the rule folders into what the linter ships: run by Maven, not part of the jar.
 *
 * <p>{@link easlint.rules.build.RulesBuild} finds the folders, reads and checks the METADATA of
 * each rule, writes {@code main.rego} and {@code catalog.json}, and has the pinned OPA test the
 * rules and compile them to {@code plan.json} whenever a source has changed. Every mistake becomes
 * a {@link easlint.rules.build.Problem}: a file, a line and a sentence that says what to write.
 */
@NullMarked
package easlint.rules.build;

import org.jspecify.annotations.NullMarked;
