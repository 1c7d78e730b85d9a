/** The command line: options in, reports out. Nothing here judges a file. */
@NullMarked
package easlint.cli;

import org.jspecify.annotations.NullMarked;
