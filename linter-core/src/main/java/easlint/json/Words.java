package easlint.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that other languages use for JSON's three literals, and for numbers that it has not. */
final class Words {
  private Words() {}

  /** {@return the variant of {@code syntax/invalid-literal} for a word, or null for any text} */
  static @Nullable String variant(String word) {
    return switch (word) {
      case "True", "False", "None" -> "python";
      case "NaN", "Infinity", "-Infinity", "+Infinity", "-NaN", "+NaN", "inf", "-inf", "nan" ->
          "no-number";
      case "undefined" -> "undefined";
      default -> plain(word).isEmpty() ? null : "spelling";
    };
  }

  /** {@return the literal that was meant, or nothing} */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "true", "false", "null" -> lower;
      case "none", "nil" -> "null";
      default -> "";
    };
  }
}
