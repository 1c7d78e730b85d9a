package easlint.finding;

/** Where checks find the rule that they report. */
public interface Catalog {

  /**
   * {@return the rule of a name}
   *
   * @throws IllegalArgumentException if there is none: a check then reports something that does not
   *     exist
   */
  Rule rule(String id);
}
