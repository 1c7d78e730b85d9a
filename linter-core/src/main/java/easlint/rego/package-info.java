/**
 * The engine that evaluates compiled Rego. {@code opa build -t plan} turns modules into a plan;
 * {@link easlint.rego.Program#load} reads it once, and {@link easlint.rego.Program#evaluate} runs
 * it on any tree that implements {@link easlint.rego.Value}, within {@link easlint.rego.Limits}:
 *
 * <pre>{@code
 * Program program = Program.load(planJson);
 * Value findings = program.evaluate("easlint/main/findings", input, data, Limits.DEFAULT);
 * }</pre>
 *
 * The package knows nothing of the linter, so that it can be replaced by a library one day. A plain
 * check runs through it in a cold JVM: it uses no streams, no type-pattern switches and no
 * generated record methods, each of which costs milliseconds the first time.
 */
@NullMarked
package easlint.rego;

import org.jspecify.annotations.NullMarked;
