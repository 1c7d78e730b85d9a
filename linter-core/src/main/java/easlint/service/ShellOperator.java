package easlint.service;

import easlint.text.TextRange;

/**
 * Something in a text that only a shell understands.
 *
 * @param text the operator as written, a redirection with the numbers of its files ({@code 2>&1});
 *     {@code cd} when the text starts with that
 * @param range its place in the shell text: exactly the characters of {@code text}
 */
public record ShellOperator(String text, TextRange range) {}
