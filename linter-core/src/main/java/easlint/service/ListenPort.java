package easlint.service;

import easlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A port that a program is told to listen on.
 *
 * @param port the number, 1 to 65535
 * @param range its digits in the shell text
 * @param option the option that gives it
 * @param host the host in front of it, without brackets and empty for {@code :8000}; null when the
 *     option names a port only
 */
public record ListenPort(int port, TextRange range, String option, @Nullable String host) {}
