/**
 * What a user wants judged otherwise. {@link easlint.config.ConfigLookup} finds the {@code
 * .easlint.yaml} that holds for a file, {@link easlint.config.Config} is what it says together with
 * the files that it extends, and {@link easlint.config.FileSettings} what that means for one file.
 * Mistakes in it are findings, {@code config/*}, with places.
 */
@NullMarked
package easlint.config;

import org.jspecify.annotations.NullMarked;
