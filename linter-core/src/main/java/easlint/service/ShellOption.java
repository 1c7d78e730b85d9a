package easlint.service;

import easlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option with a value: {@code --name value}, {@code --name=value}, {@code -n value}.
 *
 * <p>Which options take a value only the program knows; a word behind an option counts as its value
 * unless it starts with a hyphen. Ask for options by name.
 */
public final class ShellOption {
  private final String name;
  private final ShellWord word;
  private final int from;

  private ShellOption(String name, ShellWord word, int from) {
    this.name = name;
    this.word = word;
    this.from = from;
  }

  /**
   * {@return the option at an index, or null: no option there, no value behind it, an empty one, or
   * one that still has to be filled in}
   */
  static @Nullable ShellOption at(List<ShellWord> arguments, int i) {
    ShellWord word = arguments.get(i);
    if (!isOption(word.text())) {
      return null;
    }
    int equals = word.text().indexOf('=');
    ShellWord value = equals < 0 ? next(arguments, i) : word;
    int from = equals < 0 ? 0 : equals + 1;
    if (value == null || value.isPlaceholder() || from >= value.text().length()) {
      return null;
    }
    String name = equals < 0 ? word.text() : word.text().substring(0, equals);
    return equals < 0 && isOption(value.text()) ? null : new ShellOption(name, value, from);
  }

  /** {@return the next word of the same command, or null} */
  static @Nullable ShellWord next(List<ShellWord> arguments, int i) {
    boolean there =
        i + 1 < arguments.size() && arguments.get(i + 1).command() == arguments.get(i).command();
    return there ? arguments.get(i + 1) : null;
  }

  private static boolean isOption(String text) {
    return text.length() > 1 && text.charAt(0) == '-' && !text.equals("--");
  }

  /** {@return the name, hyphens included} */
  public String name() {
    return name;
  }

  /** {@return the number of the command that it is given to, as {@link ShellWord#command()}} */
  public int command() {
    return word.command();
  }

  /** {@return the value after quote removal; never empty} */
  public String value() {
    return word.text().substring(from);
  }

  /** {@return the place of the value in the shell text, without quotes around it} */
  public TextRange range() {
    return word.part(from, word.text().length());
  }

  /**
   * {@return where a part of the value stands in the shell text}
   *
   * @param start offset in {@link #value()} of the first code unit
   * @param end offset in {@link #value()} after the last code unit, greater than {@code start}
   */
  public TextRange part(int start, int end) {
    return word.part(from + start, from + end);
  }
}
