package easlint.service;

import easlint.text.TextRange;
import java.util.Arrays;

/** The word that is being read: its characters without quotes, and where each stands. */
final class ShellWordBuilder {
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[16];
  private int start = -1;

  /** {@return whether a word has begun; {@code ''} is one, without characters} */
  boolean isOpen() {
    return start >= 0;
  }

  /** {@return the offset where the word begins, quotes included} */
  int start() {
    return start;
  }

  /** Begins a word, unless one has begun. */
  void open(int offset) {
    if (start < 0) {
      start = offset;
    }
  }

  void add(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  /** {@return whether the word up to {@code end} is digits only, none of them quoted} */
  boolean isNumber(int end) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() == end - start;
  }

  /** {@return the word without its quotes, as far as it was read} */
  String text() {
    return text.toString();
  }

  /** Ends the word and forgets it. */
  ShellWord close(int end, int command, boolean placeholder) {
    TextRange range = new TextRange(start, end);
    int[] places = Arrays.copyOf(offsets, text.length());
    ShellWord word = new ShellWord(text.toString(), range, places, command, placeholder);
    drop();
    return word;
  }

  void drop() {
    text.setLength(0);
    start = -1;
  }
}
