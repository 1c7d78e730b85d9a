/**
 * The language server. It is built in part 7; the module exists so that the layers are fixed from
 * the start.
 */
@NullMarked
package easlint.lsp;

import org.jspecify.annotations.NullMarked;
