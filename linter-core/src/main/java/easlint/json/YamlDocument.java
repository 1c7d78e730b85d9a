package easlint.json;

import java.util.List;

/**
 * A text that was read as YAML.
 *
 * @param document the text and its tree; the root is null for a text without content, and when it
 *     could not be read to its end. Its own list of problems, which is for JSON, is empty
 * @param problems everything that is not the YAML that is taken here, by place
 */
public record YamlDocument(Document document, List<YamlProblem> problems) {}
