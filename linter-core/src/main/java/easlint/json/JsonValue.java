package easlint.json;

import easlint.text.TextRange;

/**
 * A value of a JSON text, with its place.
 *
 * <p>Code on the path of every run switches on {@link #kind()}, not on the type: the first {@code
 * switch} over type patterns of a cold JVM costs milliseconds.
 */
public sealed interface JsonValue
    permits JsonArray, JsonBoolean, JsonError, JsonNull, JsonNumber, JsonObject, JsonString {

  /** What a value is. */
  enum Kind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    /**
     * Text that stands where a value should, and is none: {@code True}, {@code 0x1F}, nothing at
     * all.
     */
    ERROR
  }

  /** {@return what this value is} */
  Kind kind();

  /**
   * {@return the whole value, quotes and brackets included; empty only for a value that is missing}
   */
  TextRange range();
}
