package easlint.cli.message;

import easlint.finding.Language;
import java.util.List;

/**
 * A sentence whose language is chosen when it is said: the same one goes to a person and into a
 * report.
 *
 * @param message the sentence
 * @param args what its places stand for; a sentence among them is said in the same language
 */
public record Sentence(Messages message, List<Object> args) {
  /** {@return a sentence with its arguments} */
  public static Sentence of(Messages message, Object... args) {
    return new Sentence(message, List.of(args));
  }

  /** {@return the sentence} */
  public String in(Language language) {
    Object[] said = args.toArray();
    for (int i = 0; i < said.length; i++) {
      if (said[i] instanceof Sentence part) {
        said[i] = part.in(language);
      }
    }
    return message.in(language, said);
  }

  /** {@return a word for it that never changes, {@code no-such-path}} */
  public String code() {
    return message.code();
  }
}
