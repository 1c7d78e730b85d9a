package easlint.json;

import easlint.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * Something in a text that is not the YAML a configuration may be written in.
 *
 * @param variant which message variant of {@code config/syntax} says it; empty for the plain one
 * @param range the characters concerned; empty only at the end of the text
 * @param pointer the innermost value that holds the place
 * @param args what the message names
 * @param related the first of two keys, else nothing
 */
public record YamlProblem(
    String variant,
    TextRange range,
    JsonPointer pointer,
    Map<String, String> args,
    List<TextRange> related) {}
