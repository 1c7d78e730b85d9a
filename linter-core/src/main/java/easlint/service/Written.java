package easlint.service;

import easlint.json.JsonPointer;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a setting stands in the file.
 *
 * @param key the name that gives it, null for the root and for elements
 * @param pointer its place, in the spelling of the file
 * @param value the node
 * @param documented whether the whole path is the documented one
 */
record Written(
    @Nullable JsonString key, JsonPointer pointer, JsonValue value, boolean documented) {}
