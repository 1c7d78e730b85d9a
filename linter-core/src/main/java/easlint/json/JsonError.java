package easlint.json;

import easlint.text.TextRange;

/**
 * Where a value should stand and none does. A {@link SyntaxProblem} says why; nothing above the
 * syntax judges it.
 *
 * @param text what stands there; empty when nothing does
 * @param range its place; empty when nothing stands there
 */
public record JsonError(String text, TextRange range) implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.ERROR;
  }
}
