package easlint.finding;

import java.util.Map;

/** Makes sentences of templates. */
public final class Texts {
  private Texts() {}

  /** {@return what is wrong} */
  public static String message(Finding finding, Language language) {
    RuleText text = finding.rule().text(language);
    return fill(text.messages().getOrDefault(finding.variant(), text.message()), finding.args());
  }

  /** {@return what to do} */
  public static String help(Finding finding, Language language) {
    RuleText text = finding.rule().text(language);
    return fill(text.helps().getOrDefault(finding.variant(), text.help()), finding.args());
  }

  /** {@return what the finding's fix does: its title, an imperative} */
  public static String repair(Finding finding, Language language) {
    RuleText text = finding.rule().text(language);
    return fill(text.repairs().getOrDefault(finding.variant(), text.repair()), finding.args());
  }

  /** {@return the label of a related place} */
  public static String label(Finding finding, Related related, Language language) {
    String template = finding.rule().text(language).related().getOrDefault(related.key(), "");
    return fill(template, related.args());
  }

  /**
   * {@return the template with each {@code {name}} replaced by the argument of that name}
   *
   * <p>A name without an argument stays as it is, so that the mistake is seen. Of nested braces the
   * innermost are a name. Arguments are never read as templates.
   */
  public static String fill(String template, Map<String, String> args) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int at = 0;
    for (int close; (close = template.indexOf('}', at)) >= 0; at = close + 1) {
      int open = template.lastIndexOf('{', close);
      String value = open < at ? null : args.get(template.substring(open + 1, close));
      if (value == null) {
        out.append(template, at, close + 1);
      } else {
        out.append(template, at, open).append(value);
      }
    }
    return out.append(template, at, template.length()).toString();
  }
}
