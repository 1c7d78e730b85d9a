package easlint.service;

import easlint.json.JsonPointer;
import easlint.json.JsonString;

/**
 * A setting that is written in an accepted spelling other than the documented one.
 *
 * @param key the key that leaves the documented path
 * @param pointer its place in the file
 * @param documented the documented path, {@code metadata.rpc.keepalive}
 */
public record Spelling(JsonString key, JsonPointer pointer, String documented) {}
