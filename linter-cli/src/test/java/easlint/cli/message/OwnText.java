package easlint.cli.message;

/**
 * A text of the program, in both languages.
 *
 * @param place where it stands: {@code Messages.UNKNOWN_RULE}
 */
record OwnText(String place, String english, String chinese) {}
