package easlint.service;

import easlint.service.Placeholders.Placeholder;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a text as POSIX shells do (IEEE Std 1003.1, Shell Command Language, 2.2 and 2.3), with one
 * difference: {@code | & < >} count only where a word starts, or after digits. Without a shell,
 * {@code torch>=2.0} and {@code ?a=1&b=2} are plain words, and people write them so.
 */
final class ShellLexer {
  private final String text;
  private final List<ShellWord> words = new ArrayList<>();
  private final List<ShellOperator> operators = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int[] offsets = new int[16];
  private int wordStart = -1;
  private int at;
  private int command;
  private final List<Placeholder> placeholders;
  private int nextPlaceholder;
  private boolean placeholderInWord;
  private boolean hereDocumentNext;
  private String hereDocument = "";

  ShellLexer(String text) {
    this.text = text;
    this.placeholders = Placeholders.findInShell(text, false);
  }

  ShellText read() {
    while (at < text.length()) {
      if (!placeholder()) {
        step(text.charAt(at));
      }
    }
    endWord();
    markChangeOfFolder();
    return new ShellText(words, operators);
  }

  /** A placeholder is one piece of a word, whatever its characters mean to a shell. */
  private boolean placeholder() {
    while (nextPlaceholder < placeholders.size()
        && placeholders.get(nextPlaceholder).range().start() < at) {
      nextPlaceholder++;
    }
    if (nextPlaceholder == placeholders.size()
        || placeholders.get(nextPlaceholder).range().start() != at) {
      return false;
    }
    placeholderInWord = true;
    for (int end = placeholders.get(nextPlaceholder).range().end(); at < end; at++) {
      add(text.charAt(at), at);
    }
    return true;
  }

  private void step(char c) {
    switch (c) {
      case ' ', '\t', '\r' -> {
        endWord();
        at++;
      }
      case '\n' -> newline();
      case '\'' -> singleQuoted();
      case '"' -> doubleQuoted();
      case '\\' -> escaped();
      case '#' -> commentOrChar();
      case ';', '`', '$', '&', '|', '<', '>' -> operatorOrChar(c);
      default -> add(c, at++);
    }
  }

  private void singleQuoted() {
    startWord();
    for (at++; at < text.length() && text.charAt(at) != '\''; at++) {
      add(text.charAt(at), at);
    }
    at++;
  }

  private void doubleQuoted() {
    startWord();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\'
          && at + 1 < text.length()
          && "\"\\$`\n".indexOf(text.charAt(at + 1)) >= 0) {
        at++;
      }
      add(text.charAt(at), at);
    }
    at++;
  }

  /** A backslash before a line end joins the lines. */
  private void escaped() {
    if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      at += 2;
      return;
    }
    startWord();
    if (at + 1 < text.length()) {
      add(text.charAt(at + 1), at + 1);
    }
    at += 2;
  }

  private void commentOrChar() {
    if (wordStart >= 0) {
      add('#', at++);
      return;
    }
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
  }

  /** A line end separates commands; at the ends of the text it is a blank. */
  private void newline() {
    endWord();
    if (!words.isEmpty() && hasWordAfter(at)) {
      operator("\n", at, at + 1);
    }
    at++;
    if (!hereDocument.isEmpty()) {
      skipHereDocument();
    }
  }

  private boolean hasWordAfter(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  private void skipHereDocument() {
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      at = end < 0 ? text.length() : end + 1;
      if (line.equals(hereDocument)) {
        break;
      }
    }
    hereDocument = "";
  }

  private void operatorOrChar(char c) {
    int length = operatorLength(c);
    if (length == 0) {
      add(c, at++);
      return;
    }
    int start = isRedirection(c) && wordStart >= 0 ? wordStart : at;
    if (start == at) {
      endWord();
    } else {
      dropWord();
    }
    operator(text.substring(at, at + length), start, at + length);
    hereDocumentNext = c == '<' && text.startsWith("<<", at) && !text.startsWith("<<<", at);
    at += length;
  }

  /** How many characters at {@code at} are a shell construct; 0 for a plain character. */
  private int operatorLength(char c) {
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
    boolean wordOpen = wordStart >= 0;
    return switch (c) {
      case ';', '`' -> doubled ? 2 : 1;
      case '$' -> text.startsWith("$(", at) ? 2 : 0;
      case '&' ->
          doubled
              ? 2
              : wordOpen && !onlyBlanksFollow(at + 1) ? 0 : text.startsWith("&>", at) ? 2 : 1;
      case '|' -> doubled ? 2 : wordOpen ? 0 : 1;
      default -> wordOpen && !isNumber() ? 0 : redirectionLength(c);
    };
  }

  private int redirectionLength(char c) {
    int end = at + 1;
    while (end < text.length()
        && (text.charAt(end) == c || text.charAt(end) == '&' || text.charAt(end) == '|')) {
      end++;
    }
    if (text.startsWith("<<-", at)) {
      end = at + 3;
    }
    return end - at;
  }

  private static boolean isRedirection(char c) {
    return c == '<' || c == '>';
  }

  /** Whether the word so far is a file descriptor: digits, not quoted. */
  private boolean isNumber() {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() == at - wordStart;
  }

  private boolean onlyBlanksFollow(int from) {
    return !hasWordAfter(from);
  }

  private void operator(String operator, int start, int end) {
    operators.add(new ShellOperator(operator, new TextRange(start, end)));
    char first = operator.charAt(0);
    if (first != '<' && first != '>') {
      command++;
    }
  }

  private void startWord() {
    if (wordStart < 0) {
      wordStart = at;
    }
  }

  private void add(char c, int offset) {
    if (wordStart < 0) {
      wordStart = offset;
    }
    if (word.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[word.length()] = offset;
    word.append(c);
  }

  private void endWord() {
    if (wordStart < 0) {
      return;
    }
    String value = word.toString();
    TextRange range = new TextRange(wordStart, Math.min(at, text.length()));
    int[] places = Arrays.copyOf(offsets, value.length());
    words.add(new ShellWord(value, range, places, command, placeholderInWord));
    if (hereDocumentNext) {
      hereDocument = value;
      hereDocumentNext = false;
    }
    dropWord();
  }

  private void dropWord() {
    word.setLength(0);
    wordStart = -1;
    placeholderInWord = false;
  }

  /** {@code cd} is no program: a command that starts with it needs a shell, whatever follows. */
  private void markChangeOfFolder() {
    if (words.size() > 1 && words.getFirst().text().equals("cd")) {
      operators.addFirst(new ShellOperator("cd", words.getFirst().range()));
    }
  }
}
