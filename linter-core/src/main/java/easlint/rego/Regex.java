package easlint.rego;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A compiled pattern, with the names of its groups, which Java could not all write. */
final class Regex {
  private final Pattern pattern;
  private final Map<String, Integer> groups;

  private Regex(Pattern pattern, Map<String, Integer> groups) {
    this.pattern = pattern;
    this.groups = groups;
  }

  /**
   * Compiles a pattern in Java's syntax.
   *
   * @param groups the number of each named group
   * @throws BuiltinError if the pattern is malformed
   */
  static Regex compile(String java, int flags, Map<String, Integer> groups) {
    try {
      return new Regex(Pattern.compile(java, flags), groups);
    } catch (PatternSyntaxException e) {
      throw new BuiltinError("no regular expression: " + e.getDescription());
    }
  }

  /** {@return the number of a group, or null if no group has the name} */
  @Nullable Integer group(String name) {
    return groups.get(name);
  }

  boolean find(String text, Evaluation evaluation) {
    return matcher(text, evaluation).find();
  }

  boolean matches(String text, Evaluation evaluation) {
    return matcher(text, evaluation).matches();
  }

  /**
   * {@return a matcher that charges a step for each character it looks at} Java backtracks where
   * RE2 does not; this makes an exponential search end like any other policy that does too much.
   */
  Matcher matcher(String text, Evaluation evaluation) {
    return pattern.matcher(new ChargedText(text, evaluation));
  }

  private record ChargedText(String text, Evaluation evaluation) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      evaluation.charge(1);
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
