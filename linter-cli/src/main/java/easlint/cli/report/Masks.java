package easlint.cli.report;

import easlint.cli.message.Messages;
import easlint.cli.terminal.DisplayLine.Substitute;
import easlint.finding.Language;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What is shown in place of secrets: their length class, never a character of them. */
final class Masks {
  private static final int MEDIUM = 8;
  private static final int LONG = 32;

  private Masks() {}

  /** {@return the substitutes for secrets, by place} */
  static List<Substitute> of(SecretMasker secrets, Language language) {
    List<Substitute> masks = new ArrayList<>();
    for (TextRange secret : secrets.places()) {
      masks.add(new Substitute(secret, mask(secret.length()).in(language)));
    }
    return masks;
  }

  private static Messages mask(int length) {
    if (length < MEDIUM) {
      return Messages.MASK_SHORT;
    }
    return length < LONG ? Messages.MASK_MEDIUM : Messages.MASK_LONG;
  }
}
