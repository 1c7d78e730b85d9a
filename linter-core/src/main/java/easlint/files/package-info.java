/**
 * Files: which ones, and what they hold. {@link easlint.files.FileFinder} lists a folder, {@link
 * easlint.files.FileReader} reads one file, {@link easlint.files.ServiceFileDetector} tells service
 * configurations from other JSON. What cannot be read is said, never skipped.
 */
@NullMarked
package easlint.files;

import org.jspecify.annotations.NullMarked;
