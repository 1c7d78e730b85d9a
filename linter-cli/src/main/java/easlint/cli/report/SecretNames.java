package easlint.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells by a name that a value is secret; the words are those of the rule catalogue. */
final class SecretNames {
  /** Keys whose values are secrets. */
  static final List<String> KEYS =
      List.of("token", "dockerAuth", "docker_auth", "password", "decryption_key");

  /** Says whether there is a token, not which. */
  private static final String SWITCH = "generate_token";

  /** A number of so many digits may well be a password. */
  private static final int LONG_NUMBER = 6;

  private SecretNames() {}

  /**
   * {@return whether the values of a key are secrets}
   *
   * <p>A dotted key counts by its last part: {@code "credential.token"}; everything below {@code
   * credential} is secret.
   */
  static boolean isSecretKey(String key) {
    if (key.equals("credential") || key.startsWith("credential.")) {
      return true;
    }
    String last = key.substring(key.lastIndexOf('.') + 1);
    return !last.equals(SWITCH) && (KEYS.contains(last) || isSecretVariable(last));
  }

  /** {@return whether a value gives nothing away, whatever its name} */
  static boolean isHarmless(String value) {
    return value.isEmpty()
        || value.equalsIgnoreCase("true")
        || value.equalsIgnoreCase("false")
        || isPlaceholder(value)
        || isShortNumber(value);
  }

  private static boolean isPlaceholder(String value) {
    return value.startsWith("$")
        || (value.startsWith("{{") && value.endsWith("}}"))
        || (value.startsWith("<") && value.endsWith(">"));
  }

  private static boolean isShortNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() < LONG_NUMBER;
  }

  /** {@return whether an environment variable, or a key, of that name holds a secret} */
  static boolean isSecretVariable(String name) {
    String before = "";
    for (String word : words(name)) {
      if (isSecretWord(word) || isSecretPair(before, word)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private static boolean isSecretWord(String word) {
    return switch (word) {
      case "SECRET", "PASSWORD", "PASSWD", "PWD", "TOKEN", "APIKEY", "CREDENTIAL", "CREDENTIALS" ->
          true;
      default -> false;
    };
  }

  private static boolean isSecretPair(String first, String second) {
    return second.equals("KEY")
        && (first.equals("API") || first.equals("ACCESS") || first.equals("PRIVATE"));
  }

  /** The words of a name, split at {@code _ - .} and where the case changes, in upper case. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean separator = i == name.length() || "_-.".indexOf(name.charAt(i)) >= 0;
      if (separator || startsWord(name, i)) {
        if (i > start) {
          words.add(name.substring(start, i).toUpperCase(Locale.ROOT));
        }
        start = separator ? i + 1 : i;
      }
    }
    return words;
  }

  /** {@code apiKey} splits before K, {@code APIKey} too, {@code APIKEY} nowhere. */
  private static boolean startsWord(String name, int i) {
    if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
      return false;
    }
    boolean nextIsLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return !Character.isUpperCase(name.charAt(i - 1)) || nextIsLower;
  }
}
