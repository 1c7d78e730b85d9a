/**
 * JSON with places. {@link easlint.json.JsonParser} reads any text, broken or not, into a {@link
 * easlint.json.Document}: the tree that could be read, each node with its range, and every {@link
 * easlint.json.SyntaxProblem} on the way. It never throws for what a user wrote: an editor needs
 * the tree of a half-typed file, and a linter needs all its faults at once.
 */
@NullMarked
package easlint.json;

import org.jspecify.annotations.NullMarked;
