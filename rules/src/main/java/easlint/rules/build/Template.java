package easlint.rules.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {name}} of message templates. */
final class Template {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

  private Template() {}

  /** {@return the names of the arguments that a template needs, sorted} */
  static Set<String> placeholders(String template) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** {@return whether every brace belongs to a placeholder} */
  static boolean isWellFormed(String template) {
    String rest = PLACEHOLDER.matcher(template).replaceAll("");
    return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
  }
}
