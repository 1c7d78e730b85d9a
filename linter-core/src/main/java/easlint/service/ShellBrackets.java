package easlint.service;

import easlint.service.Placeholders.Placeholder;
import java.util.List;

/** The placeholders in brackets of a text, asked for from left to right. */
final class ShellBrackets {
  private final List<Placeholder> all;
  private int next;
  private int nextOfWord;

  /** The placeholders of a text, in order. */
  ShellBrackets(List<Placeholder> all) {
    this.all = all;
  }

  List<Placeholder> all() {
    return all;
  }

  /** {@return the end of the placeholder that begins there, or -1} */
  int endAt(int offset) {
    next = firstBehind(next, offset);
    boolean begins = next < all.size() && all.get(next).range().start() == offset;
    return begins ? all.get(next).range().end() : -1;
  }

  /** {@return whether a word that stands there holds a part of one} */
  boolean reachInto(int start, int end) {
    nextOfWord = firstBehind(nextOfWord, start);
    return nextOfWord < all.size() && all.get(nextOfWord).range().start() < end;
  }

  /** The first one, from an index on, that ends behind an offset. */
  private int firstBehind(int from, int offset) {
    int i = from;
    while (i < all.size() && all.get(i).range().end() <= offset) {
      i++;
    }
    return i;
  }
}
