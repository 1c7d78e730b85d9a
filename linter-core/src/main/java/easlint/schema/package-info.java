/**
 * Structure, by JSON Schema. {@link easlint.schema.SchemaCheck} validates the canonical
 * configuration and says what it finds in our own words. The only package that sees the validator
 * and its JSON nodes.
 */
@NullMarked
package easlint.schema;

import org.jspecify.annotations.NullMarked;
