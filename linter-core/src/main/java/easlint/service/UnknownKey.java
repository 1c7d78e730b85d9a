package easlint.service;

/**
 * A key that no source lists.
 *
 * @param parent the object that holds it
 * @param setting the key and its value
 */
public record UnknownKey(Setting parent, Setting setting) {}
