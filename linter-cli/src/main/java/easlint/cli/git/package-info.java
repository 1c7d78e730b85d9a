/**
 * Git, run as a program: which files are staged or changed, and what the index holds of them.
 * Nothing else of easlint runs git. {@link easlint.cli.git.Repository} asks, {@link
 * easlint.cli.git.StagedContent} reads, {@link easlint.cli.git.GitException} says why it could not.
 */
@NullMarked
package easlint.cli.git;

import org.jspecify.annotations.NullMarked;
