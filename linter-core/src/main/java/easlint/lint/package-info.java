/**
 * The way in for command line and language server: {@code new Linter(catalog, options).lint(name,
 * bytes)}. Nothing outside linter-core needs another package, except for the types that the
 * signatures here show.
 */
@NullMarked
package easlint.lint;

import org.jspecify.annotations.NullMarked;
