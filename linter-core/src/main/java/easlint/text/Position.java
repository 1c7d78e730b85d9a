package easlint.text;

/**
 * A place in a text as people count it.
 *
 * @param line line, from 1
 * @param column column in UTF-16 code units, from 1
 */
public record Position(int line, int column) {}
