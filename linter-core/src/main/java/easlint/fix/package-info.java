/**
 * Fixes as data, and the edits that they come to. {@code new FixPlanner(config).plan(List.of(new
 * Change.Rename(path, "memory")))} gives text edits that keep the file's own indentation, line ends
 * and spacing; {@link easlint.fix.SyntaxFixes} and {@link easlint.fix.StructureFixes} know how the
 * findings of the lower layers are repaired.
 */
@NullMarked
package easlint.fix;

import org.jspecify.annotations.NullMarked;
