package easlint.cli.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.finding.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @EnumSource
  void placeholdersAreDigits(Messages message) {
    for (String placeholder : placeholders(message.in(Language.ENGLISH))) {
      assertTrue(placeholder.matches("\\{[0-9]}"), placeholder);
    }
  }

  @Test
  void fillsPlaceholders() {
    assertEquals(
        "--jobs takes a whole number from 1 to 9, not \"{0}\"",
        Messages.BAD_NUMBER.in(Language.ENGLISH, "--jobs", 1, 9, "{0}"));
  }

  @Test
  void theLocaleChoosesTheLanguage() {
    assertEquals(Language.ENGLISH, Locales.byEnvironment(Map.of()));
    assertEquals(Language.SIMPLIFIED_CHINESE, Locales.byEnvironment(Map.of("LANG", "zh_CN.UTF-8")));
    assertEquals(
        Language.ENGLISH, Locales.byEnvironment(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")));
    assertEquals(
        Language.SIMPLIFIED_CHINESE,
        Locales.byEnvironment(Map.of("LANG", "C", "LC_MESSAGES", "zh_CN", "LC_ALL", "")));
    assertEquals(Language.ENGLISH, Locales.byEnvironment(Map.of("LANG", "de_DE.UTF-8")));
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
