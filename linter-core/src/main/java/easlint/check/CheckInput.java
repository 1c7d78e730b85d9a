package easlint.check;

import easlint.json.Document;
import easlint.service.CanonicalConfig;

/**
 * What a check reads.
 *
 * @param document the file
 * @param config the file as EAS reads it
 */
public record CheckInput(Document document, CanonicalConfig config) {}
