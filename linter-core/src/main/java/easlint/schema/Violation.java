package easlint.schema;

import java.util.List;

/**
 * Something in a configuration that the schema does not allow.
 *
 * @param keyword the keyword of JSON Schema that failed
 * @param instance the canonical path of the value; for {@code required} that of the object
 * @param schema where the keyword stands in the schema
 * @param arguments what it says: the property that is missing, the values that are allowed, the
 *     bound
 */
record Violation(String keyword, List<String> instance, String schema, List<String> arguments) {}
