/**
 * Text as the tool sees it: a {@link easlint.text.Source} decoded once from bytes, and half-open
 * ranges of UTF-16 code units in it. Everything above speaks in ranges; only reports turn an offset
 * into a line and a column.
 */
@NullMarked
package easlint.text;

import org.jspecify.annotations.NullMarked;
