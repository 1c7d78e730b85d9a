package easlint.lint;

import easlint.config.Baseline;
import easlint.config.Config;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a file is judged by, beside the rules.
 *
 * @param path where it is
 * @param config its configuration, without errors, or null
 * @param baseline the findings that are known already, or null
 */
public record FileContext(Path path, @Nullable Config config, @Nullable Baseline baseline) {}
