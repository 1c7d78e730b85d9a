package easlint.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells keys and variables that hold a secret by their name, and secrets that are written out. */
public final class SecretName {
  /** A literal of fewer characters is no secret, by the rule catalogue. */
  public static final int MIN_LENGTH = 6;

  /** All that an exported configuration has below this key is secret. */
  private static final String EXPORTED = "credential.";

  /** Says whether there is a token, not which. */
  private static final String SWITCH = "generate_token";

  private SecretName() {}

  /**
   * {@return whether a variable of that name holds a secret}
   *
   * <p>A word of the name says so, split at {@code _ - .} and at a change of case: {@code
   * HF_TOKEN}, {@code dbPassword}, {@code OPENAI_API_KEY}. {@code MAX_TOKENS} and {@code TOKENIZER}
   * do not.
   */
  public static boolean isSecret(String name) {
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      if (isSecretWord(words.get(i))) {
        return true;
      }
      boolean key = i > 0 && words.get(i).equals("KEY");
      if (key && isKindOfKey(words.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the value of a key is to be kept from readers}
   *
   * <p>So are those of the names above, what the schema calls secret, and what a command sends with
   * a request. A dotted key counts by its last part: {@code "credential.token"}.
   */
  public static boolean isSecretKey(String key) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    return key.startsWith(EXPORTED)
        || (!last.equals(SWITCH) && (isSecret(last) || namesSecretSetting(last)));
  }

  private static boolean namesSecretSetting(String key) {
    String before = "";
    for (String word : words(key)) {
      boolean isSecret =
          switch (word) {
            case "AUTHORIZATION", "PASSPHRASE", "SIGNATURE" -> true;
            case "AUTH" -> before.equals("DOCKER");
            case "KEY" -> before.equals("DECRYPTION");
            default -> false;
          };
      if (isSecret) {
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

  private static boolean isKindOfKey(String word) {
    return word.equals("API") || word.equals("ACCESS") || word.equals("PRIVATE");
  }

  private static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean separator = i == name.length() || "_-.".indexOf(name.charAt(i)) >= 0;
      if (separator || (i > start && isCaseChange(name, i))) {
        if (i > start) {
          out.add(name.substring(start, i).toUpperCase(Locale.ROOT));
        }
        start = separator ? i + 1 : i;
      }
    }
    return out;
  }

  /** {@code apiKey} changes at its K, {@code APIKey} too. */
  private static boolean isCaseChange(String name, int i) {
    char before = name.charAt(i - 1);
    boolean wordFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return Character.isUpperCase(name.charAt(i))
        && (!Character.isUpperCase(before) || wordFollows)
        && Character.isLetterOrDigit(before);
  }

  /**
   * {@return whether a value can be a secret that is written out}
   *
   * <p>It has 6 or more characters and is no number, no boolean, no path or URI, no reference to
   * another variable, and nothing that still has to be filled in.
   */
  public static boolean isLiteral(String value) {
    return value.length() >= MIN_LENGTH
        && !isNumber(value)
        && !isBoolean(value)
        && !isPath(value)
        && !isReference(value)
        && Placeholders.find(value) == null
        && Placeholders.findInShell(value, true).isEmpty();
  }

  private static boolean isBoolean(String value) {
    return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
  }

  private static boolean isNumber(String value) {
    int digits = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean exponent = digits > 0 && (c == 'e' || c == 'E');
      boolean sign = (c == '-' || c == '+') && (i == 0 || (value.charAt(i - 1) | 0x20) == 'e');
      if (!digit && !exponent && !sign && c != '.') {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits > 0;
  }

  private static boolean isPath(String value) {
    return value.startsWith("/")
        || value.startsWith("./")
        || value.startsWith("../")
        || value.startsWith("~/")
        || value.contains("://");
  }

  /** {@code $NAME}, {@code $(NAME)}. */
  private static boolean isReference(String value) {
    if (!value.startsWith("$")) {
      return false;
    }
    boolean bracketed = value.startsWith("$(") && value.endsWith(")");
    int end = bracketed ? value.length() - 1 : value.length();
    for (int i = bracketed ? 2 : 1; i < end; i++) {
      if (!Character.isLetterOrDigit(value.charAt(i)) && value.charAt(i) != '_') {
        return false;
      }
    }
    return true;
  }
}
