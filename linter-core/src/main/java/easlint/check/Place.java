package easlint.check;

import easlint.finding.Part;
import easlint.text.TextRange;

/**
 * Where a finding stands in a file.
 *
 * @param pointer RFC 6901 pointer in the spelling of the file
 * @param part which part of the value
 * @param range the characters
 */
public record Place(String pointer, Part part, TextRange range) {}
