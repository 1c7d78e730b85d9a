package easlint.service;

import easlint.text.TextRange;

/**
 * A word of a shell text: the word after quote removal, and where each of its characters stands.
 */
public final class ShellWord {
  private final String text;
  private final TextRange range;
  private final int[] offsets;
  private final int command;
  private final boolean placeholder;

  /**
   * A word.
   *
   * @param text the word after quote removal
   * @param range its place in the shell text, quotes included
   * @param offsets for each code unit of {@code text} its offset in the shell text
   * @param command how many commands end before this word
   * @param placeholder whether it holds something that still has to be filled in
   */
  ShellWord(String text, TextRange range, int[] offsets, int command, boolean placeholder) {
    this.text = text;
    this.range = range;
    this.offsets = offsets;
    this.command = command;
    this.placeholder = placeholder;
  }

  /** {@return the word after quote removal} */
  public String text() {
    return text;
  }

  /** {@return its place in the shell text, quotes included} */
  public TextRange range() {
    return range;
  }

  /** {@return how many commands end before this word} */
  public int command() {
    return command;
  }

  /**
   * {@return whether it holds something that still has to be filled in: then it may not be judged}
   */
  public boolean isPlaceholder() {
    return placeholder;
  }

  /**
   * {@return where a part of the word stands in the shell text}
   *
   * @param from offset in {@link #text()} of the first code unit
   * @param to offset in {@link #text()} after the last code unit, greater than {@code from}
   */
  public TextRange part(int from, int to) {
    return new TextRange(offsets[from], offsets[to - 1] + 1);
  }
}
