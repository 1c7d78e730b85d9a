package easlint.service;

import easlint.json.JsonPointer;
import easlint.json.JsonString;

/**
 * A setting that is written in an accepted spelling other than the documented one.
 *
 * @param key the innermost key that differs from the documented path
 * @param pointer its place in the file
 * @param documented the documented path, {@code metadata.rpc.keepalive}
 * @param name the documented name, the end of that path: {@code keepalive}
 */
public record Spelling(JsonString key, JsonPointer pointer, String documented, String name) {
  /**
   * How the file's path differs from the documented one; most differ in their words, and these do
   * not.
   */
  public enum Form {
    /** One of the keys, or more. */
    KEYS,
    /** One key with dots, and documented are objects one inside the other. */
    DOTTED,
    /** Objects one inside the other, and documented is one key with dots. */
    NESTED,
    /** The same name in an object, and documented is the top level. */
    INSIDE
  }

  /** {@return how the file's path differs from the documented one} */
  public Form form() {
    if (key.value().equals(documented) && key.value().indexOf('.') < 0) {
      return Form.INSIDE;
    }
    if (!written().equals(documented)) {
      return Form.KEYS;
    }
    return name.indexOf('.') < 0 ? Form.DOTTED : Form.NESTED;
  }

  /** The path in the file as people write it: {@code containers[].port}. */
  private String written() {
    StringBuilder out = new StringBuilder();
    for (String segment : pointer.segments()) {
      boolean index = !segment.isEmpty() && Character.isDigit(segment.charAt(0));
      out.append(index ? "[]" : out.isEmpty() ? segment : "." + segment);
    }
    return out.toString();
  }
}
