package easlint.service;

import easlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a comma-separated list of IPv4 blocks.
 *
 * @param text the entry without blanks around it
 * @param range its place in the list; not empty unless the list is: an empty entry is marked by the
 *     comma or blank beside it
 * @param block what it means, or null when it is no block
 */
public record CidrBlock(String text, TextRange range, @Nullable Ipv4Block block) {}
