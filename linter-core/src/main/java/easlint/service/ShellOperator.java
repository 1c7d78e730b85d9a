package easlint.service;

import easlint.text.TextRange;

/**
 * Something in a text that only a shell understands.
 *
 * @param text the operator
 * @param range its place in the shell text
 */
public record ShellOperator(String text, TextRange range) {}
