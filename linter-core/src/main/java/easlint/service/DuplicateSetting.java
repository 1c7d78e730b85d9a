package easlint.service;

/**
 * A setting that is given twice, through two spellings; EAS drops one silently.
 *
 * @param kept what EAS takes
 * @param dropped the other one
 * @param equal whether both say the same
 */
public record DuplicateSetting(Setting kept, Setting dropped, boolean equal) {}
