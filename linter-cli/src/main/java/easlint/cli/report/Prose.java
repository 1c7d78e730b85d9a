package easlint.cli.report;

import easlint.cli.message.Messages;
import easlint.cli.terminal.Printable;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Texts;

/** What a finding says, as running text: code hosts show a paragraph, or its first sentence. */
public final class Prose {
  private Prose() {}

  /** {@return what is wrong, as a sentence} */
  public static String message(Finding finding, Language language) {
    return sentence(Printable.escape(Texts.message(finding, language)), language);
  }

  /** {@return what is wrong and what to do; the first sentence stands alone} */
  public static String full(Finding finding, Language language) {
    String message = message(finding, language);
    String help = Printable.escape(Texts.help(finding, language));
    if (help.isEmpty()) {
      return message;
    }
    String blank = language == Language.SIMPLIFIED_CHINESE ? "" : " ";
    return message + blank + sentence(Messages.HELP_SENTENCE.in(language, help), language);
  }

  /** {@return the text with a full stop, unless it ends a sentence already} */
  public static String sentence(String text, Language language) {
    if (text.isEmpty() || ".!?。！？".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return text;
    }
    return text + (language == Language.SIMPLIFIED_CHINESE ? "。" : ".");
  }
}
