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
   * @param command the number of the command that it belongs to
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

  /** {@return the last part of the word as a path: the name of a program} */
  String baseName() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** {@return its place in the shell text, quotes included; never empty} */
  public TextRange range() {
    return range;
  }

  /** {@return the number of its command: words of one command have the same, others another} */
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

  /**
   * {@return this word of a script, placed in the text that holds the script}
   *
   * @param script the word that is the script
   * @param firstCommand the number of the script's first command
   */
  ShellWord placedIn(ShellWord script, int firstCommand) {
    int[] places = new int[offsets.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = script.offsets[offsets[i]];
    }
    TextRange place = script.part(range.start(), range.end());
    return new ShellWord(text, place, places, firstCommand + command, placeholder);
  }
}
