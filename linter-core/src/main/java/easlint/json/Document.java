package easlint.json;

import easlint.text.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read as JSON.
 *
 * @param source the text
 * @param root the value of the text; null when it holds nothing but blanks. For {@code "key":
 *     {...}} without outer braces an object of these members, whose range is that of the members
 * @param problems everything in the text that is not JSON, by place
 * @param omitted how many further problems were found and not kept ({@link ParseLimits#problems()})
 */
public record Document(
    Source source, @Nullable JsonValue root, List<SyntaxProblem> problems, int omitted) {
  /** A document whose problems are all there. */
  public Document(Source source, @Nullable JsonValue root, List<SyntaxProblem> problems) {
    this(source, root, problems, 0);
  }
}
