/**
 * Runs the rules that are written in Rego. {@link easlint.rules.RulesCheck} hands the configuration
 * to the engine as lazy views of the tree, and turns what the rules return, paths and arguments,
 * into findings.
 */
@NullMarked
package easlint.rules;

import org.jspecify.annotations.NullMarked;
