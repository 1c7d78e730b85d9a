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
  private final long price;

  private Regex(Pattern pattern, Map<String, Integer> groups, long price) {
    this.pattern = pattern;
    this.groups = groups;
    this.price = price;
  }

  /**
   * Compiles a pattern in Java's syntax.
   *
   * @param groups the number of each named group
   * @param price the steps that a character costs
   * @throws BuiltinError if the pattern is malformed
   */
  static Regex compile(String java, Map<String, Integer> groups, long price) {
    try {
      return new Regex(Pattern.compile(java, Pattern.UNIX_LINES), groups, price);
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
   * {@return a matcher that charges for each character it looks at} Java backtracks where RE2 does
   * not; this makes an exponential search end like any other policy that does too much.
   */
  Matcher matcher(String text, Evaluation evaluation) {
    evaluation.charge(price == 1 ? text.length() >> 3 : price * (text.length() + 1L));
    return pattern.matcher(new ChargedText(text, evaluation, price));
  }

  private record ChargedText(String text, Evaluation evaluation, long price)
      implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      evaluation.charge(price);
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
