/**
 * Derives, before compilation, what the project needs from the one authored schema.
 *
 * <p>Start at {@link easlint.schema.build.Generate}: it reads the authored files with {@link
 * easlint.schema.build.AuthoredSchema}, lists their settings with {@link
 * easlint.schema.build.Setting}, and hands them to one writer for each product: {@link
 * easlint.schema.build.Tables}, {@link easlint.schema.build.CanonicalSchema} and {@link
 * easlint.schema.build.PublishedSchema}.
 */
@NullMarked
package easlint.schema.build;

import org.jspecify.annotations.NullMarked;
