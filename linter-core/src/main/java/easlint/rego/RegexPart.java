package easlint.rego;

/** A part of a pattern that has been translated. */
interface RegexPart {
  /** {@return the part in Java's syntax} */
  String java();

  /** {@return whether the part can match nothing} */
  boolean isOptional();

  /** {@return where the rest of the pattern starts} */
  int end();
}
