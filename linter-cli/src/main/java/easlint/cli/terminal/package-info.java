/**
 * Text for a terminal. A file may hold anything; {@link easlint.cli.terminal.Printable} decides
 * which of its characters a terminal may get, {@link easlint.cli.terminal.DisplayLine} says in
 * which column each of them stands, and {@link easlint.cli.terminal.Palette} adds colour.
 */
@NullMarked
package easlint.cli.terminal;

import org.jspecify.annotations.NullMarked;
