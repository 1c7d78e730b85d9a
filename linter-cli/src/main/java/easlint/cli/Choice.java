package easlint.cli;

import easlint.cli.message.Messages;
import easlint.finding.Suggestion;
import java.util.List;

/** Reads option values that come from a fixed list, and numbers. */
final class Choice {
  private Choice() {}

  /**
   * {@return the value of an option, or the default when it is absent}
   *
   * @throws UsageException if the value is none of {@code words}
   */
  static String word(Arguments arguments, Option option, String ifAbsent, List<String> words) {
    String value = arguments.last(option);
    if (value == null) {
      return ifAbsent;
    }
    return check(option, value, words);
  }

  /**
   * {@return the value}
   *
   * @throws UsageException if it is none of {@code words}
   */
  static String check(Option option, String value, List<String> words) {
    if (!words.contains(value)) {
      throw UsageException.suggesting(
          Suggestion.closest(value, words),
          Messages.BAD_WORD,
          option.spelling(),
          String.join(", ", words),
          value);
    }
    return value;
  }

  /**
   * {@return the value of an option, or the default when it is absent}
   *
   * @throws UsageException if the value is no whole number from 1 to {@code most}
   */
  static int number(Arguments arguments, Option option, int ifAbsent, int most) {
    String value = arguments.last(option);
    if (value == null) {
      return ifAbsent;
    }
    int number = 0;
    for (int i = 0; i < value.length() && number >= 0; i++) {
      char c = value.charAt(i);
      boolean fits = c >= '0' && c <= '9' && number <= (most - (c - '0')) / 10;
      number = fits ? 10 * number + c - '0' : -1;
    }
    if (number < 1) {
      throw UsageException.of(Messages.BAD_NUMBER, option.spelling(), 1, most, value);
    }
    return number;
  }
}
