package easlint.cli.message;

import easlint.finding.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the language of a person. */
public final class Locales {
  private Locales() {}

  /** {@return the language of a tag as {@code --lang} takes it, or null} */
  public static @Nullable Language byTag(String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }

  /**
   * {@return the language of the locale: the first of {@code LC_ALL}, {@code LC_MESSAGES}, {@code
   * LANG} that is set decides, as POSIX has it; English when it is neither English nor Chinese} The
   * launcher passes on what they said in {@code EASLINT_LOCALE}: it has to set one of them.
   */
  public static Language byEnvironment(Map<String, String> variables) {
    for (String name : new String[] {"EASLINT_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = variables.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return locale.startsWith("zh") ? Language.SIMPLIFIED_CHINESE : Language.ENGLISH;
      }
    }
    return Language.ENGLISH;
  }
}
