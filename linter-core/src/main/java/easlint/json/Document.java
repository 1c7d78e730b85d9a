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
 */
public record Document(Source source, @Nullable JsonValue root, List<SyntaxProblem> problems) {}
