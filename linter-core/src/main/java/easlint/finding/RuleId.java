package easlint.finding;

/**
 * A rule's name, {@code category/kebab-name}. People suppress by it: it never changes its meaning.
 *
 * @param text the whole name
 */
public record RuleId(String text) implements Comparable<RuleId> {
  public RuleId {
    if (text.indexOf('/') <= 0 || text.indexOf('/') != text.lastIndexOf('/')) {
      throw new IllegalArgumentException("no rule id: " + text);
    }
  }

  /** {@return the part before the slash} */
  public String category() {
    return text.substring(0, text.indexOf('/'));
  }

  @Override
  public int compareTo(RuleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof RuleId that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
