package easlint.service;

import java.util.ArrayList;
import java.util.List;

/** The here-documents that a line has announced: their texts follow the line, in order. */
final class ShellHereDocuments {

  private record Announced(String delimiter, boolean indented) {}

  private final List<Announced> announced = new ArrayList<>();

  /**
   * Notes a here-document.
   *
   * @param delimiter the line that ends it, after quote removal
   * @param indented whether tabs before that line do not count ({@code <<-})
   */
  void announce(String delimiter, boolean indented) {
    announced.add(new Announced(delimiter, indented));
  }

  /**
   * {@return the offset behind the texts of all here-documents; the end of the text when a closing
   * line is missing}
   *
   * @param at the offset of the line after the announcement
   */
  int skip(String text, int at) {
    int after = at;
    for (int i = 0; i < announced.size(); i++) {
      after = skip(text, after, announced.get(i));
    }
    announced.clear();
    return after;
  }

  private static int skip(String text, int from, Announced document) {
    for (int at = from; at < text.length(); ) {
      int lineFeed = text.indexOf('\n', at);
      int end = lineFeed < 0 ? text.length() : lineFeed;
      int next = lineFeed < 0 ? end : end + 1;
      if (closes(text, at, end, document)) {
        return next;
      }
      at = next;
    }
    return text.length();
  }

  private static boolean closes(String text, int from, int to, Announced document) {
    int start = from;
    while (document.indented() && start < to && text.charAt(start) == '\t') {
      start++;
    }
    int end = to > start && text.charAt(to - 1) == '\r' ? to - 1 : to;
    String delimiter = document.delimiter();
    return end - start == delimiter.length() && text.startsWith(delimiter, start);
  }
}
