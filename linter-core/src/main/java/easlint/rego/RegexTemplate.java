package easlint.rego;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The replacement of a match, as Go's {@code Regexp.Expand} reads it: {@code $1}, {@code ${1}},
 * {@code $name}, {@code ${name}}, {@code $$}. The longest name is taken; a group that the pattern
 * does not have is empty.
 */
final class RegexTemplate {
  private final String template;
  private final Regex regex;

  RegexTemplate(String template, Regex regex) {
    this.template = template;
    this.regex = regex;
  }

  void append(StringBuilder out, Matcher match) {
    int at = 0;
    while (at < template.length()) {
      int dollar = template.indexOf('$', at);
      int end = dollar < 0 ? template.length() : dollar;
      out.append(template, at, end);
      at = dollar < 0 ? end : reference(out, match, dollar);
    }
  }

  /** Appends what a dollar stands for; {@return where the template goes on} */
  private int reference(StringBuilder out, Matcher match, int dollar) {
    if (template.startsWith("$$", dollar)) {
      out.append('$');
      return dollar + 2;
    }
    boolean braces = template.startsWith("{", dollar + 1);
    int start = braces ? dollar + 2 : dollar + 1;
    int end = start;
    while (end < template.length() && isNamePart(template.codePointAt(end))) {
      end += Character.charCount(template.codePointAt(end));
    }
    if (end == start || (braces && !template.startsWith("}", end))) {
      out.append('$');
      return dollar + 1;
    }
    String group = group(match, template.substring(start, end));
    out.append(group == null ? "" : group);
    return braces ? end + 1 : end;
  }

  private static boolean isNamePart(int c) {
    return c == '_' || Character.isLetter(c) || Character.isDigit(c);
  }

  private @Nullable String group(Matcher match, String name) {
    Integer number = regex.group(name);
    if (number == null && isSmallNumber(name)) {
      number = Integer.valueOf(name);
    }
    return number != null && number <= match.groupCount() ? match.group(number) : null;
  }

  private static boolean isSmallNumber(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return name.length() < 9;
  }
}
