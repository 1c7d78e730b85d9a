package easlint.finding;

import easlint.text.TextRange;
import java.util.Map;

/**
 * Another place that explains a finding.
 *
 * @param path the file; empty for the finding's own
 * @param pointer the value there, in the spelling of the file
 * @param range its characters
 * @param key which of the rule's related templates labels it
 * @param args what the label names
 */
public record Related(
    String path, String pointer, TextRange range, String key, Map<String, String> args) {}
