package easlint.service;

import easlint.text.TextRange;

/**
 * A port that a program is told to listen on.
 *
 * @param port the number
 * @param range its digits in the shell text
 * @param option the option that gives it
 */
public record ListenPort(int port, TextRange range, String option) {}
