package easlint.json;

import easlint.text.TextRange;
import java.util.List;

/**
 * An array.
 *
 * @param elements in the order of the text
 * @param range from the opening bracket to behind the closing one
 * @param closed whether the closing bracket was seen
 */
public record JsonArray(List<JsonValue> elements, TextRange range, boolean closed)
    implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.ARRAY;
  }
}
