package easlint.service;

import easlint.service.Placeholders.Placeholder;
import java.util.List;

/**
 * Splits a text as POSIX shells do (IEEE Std 1003.1, Shell Command Language, 2.2 to 2.7), with one
 * difference: {@code | & < >} count only where a word starts, {@code |} and {@code &} also where
 * one ends, {@code < >} also after the number of a file. Without a shell, {@code torch>=2.0} and
 * {@code ?a=1&b=2} are plain words, and people write them so.
 *
 * <p>Takes any text. What is not closed ends with the text; an expansion that is not closed is
 * plain text.
 */
final class ShellLexer {

  private final String text;
  private final ShellBrackets brackets;
  private final ShellCommands out;
  private final ShellWordBuilder word = new ShellWordBuilder();
  private int at;
  private int groups;
  private boolean unclosed;

  /**
   * A lexer.
   *
   * @param brackets the placeholders in brackets, in order: each is one piece of a word, whatever
   *     its characters mean to a shell
   */
  ShellLexer(String text, List<Placeholder> brackets) {
    this.text = text;
    this.brackets = new ShellBrackets(brackets);
    out = new ShellCommands(text);
  }

  ShellText read(int depth) {
    while (at < text.length()) {
      if (!bracket()) {
        step(text.charAt(at));
      }
    }
    endWord();
    return out.read(brackets.all(), depth);
  }

  private boolean bracket() {
    int end = brackets.endAt(at);
    if (end > 0) {
      copy(end);
    }
    return end > 0;
  }

  private void step(char c) {
    switch (c) {
      case ' ', '\t', '\r' -> {
        endWord();
        at++;
      }
      case '\n' -> lineEnd();
      case '\'' -> singleQuoted();
      case '"' -> doubleQuoted();
      case '\\' -> escaped();
      case '#' -> commentOrChar();
      case '$', '`' -> expansionOrChar();
      case '(', ')' -> groupOrChar(c);
      case ';', '&', '|', '<', '>' -> operatorOrChar();
      default -> copy(at + 1);
    }
  }

  private void singleQuoted() {
    openWord();
    int close = text.indexOf('\'', at + 1);
    at++;
    copy(close < 0 ? text.length() : close);
    at = Math.min(at + 1, text.length());
  }

  private void doubleQuoted() {
    openWord();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\') {
        escapedInQuotes();
      } else if (!expansion()) {
        copy(at + 1);
      }
    }
    at = Math.min(at + 1, text.length());
  }

  private void escapedInQuotes() {
    int join = lineEndLength(at + 1);
    boolean quotes = at + 1 < text.length() && "\"\\$`".indexOf(text.charAt(at + 1)) >= 0;
    if (join > 0) {
      at += 1 + join;
    } else {
      at += quotes ? 1 : 0;
      copy(at + 1);
    }
  }

  /** A backslash before a line end joins the lines. */
  private void escaped() {
    int join = lineEndLength(at + 1);
    if (join > 0) {
      at += 1 + join;
      return;
    }
    openWord();
    at += at + 1 < text.length() ? 1 : 0;
    copy(at + 1);
  }

  private int lineEndLength(int from) {
    return text.startsWith("\n", from) ? 1 : text.startsWith("\r\n", from) ? 2 : 0;
  }

  private void commentOrChar() {
    if (word.isOpen()) {
      copy(at + 1);
      return;
    }
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /** A line end separates commands once another word follows; at the ends it is a blank. */
  private void lineEnd() {
    endWord();
    at = out.endLine(at);
  }

  private void expansionOrChar() {
    openWord();
    boolean replaced = text.charAt(at) == '`' || text.startsWith("$(", at);
    if (replaced) {
      out.addOperator(at, text.charAt(at) == '`' ? at + 1 : at + 2);
    }
    if (!expansion()) {
      copy(at + 1);
    }
  }

  /** Copies an expansion as it stands. After one without an end none is looked for. */
  private boolean expansion() {
    if (unclosed || !ShellExpansion.opensAt(text, at)) {
      return false;
    }
    int end = ShellExpansion.end(text, at);
    unclosed = end < 0;
    if (!unclosed) {
      copy(end);
    }
    return !unclosed;
  }

  /** Parentheses around commands; elsewhere they are plain: {@code f(x)} is often unquoted. */
  private void groupOrChar(char c) {
    if (c == '(' ? word.isOpen() || !out.commandBegins() : groups == 0) {
      copy(at + 1);
      return;
    }
    endWord();
    out.groupEdge();
    groups += c == '(' ? 1 : -1;
    at++;
  }

  private void operatorOrChar() {
    int length = ShellOperators.lengthAt(text, at, word.isOpen(), word.isNumber(at));
    if (length == 0) {
      copy(at + 1);
      return;
    }
    int end = at + length;
    boolean redirection = ShellOperators.isRedirection(text, at);
    int start = redirection && word.isOpen() ? word.start() : at;
    if (start < at) {
      word.drop();
    } else {
      endWord();
    }
    out.separate();
    out.addOperator(start, end);
    if (redirection) {
      out.redirect(end);
    } else {
      out.nextCommand();
    }
    at = end;
  }

  private void openWord() {
    out.separate();
    word.open(at);
  }

  /** Takes the characters up to {@code end} as they are. */
  private void copy(int end) {
    openWord();
    for (; at < end; at++) {
      word.add(text.charAt(at), at);
    }
  }

  private void endWord() {
    if (word.isOpen()) {
      boolean blank = ShellPlaceholders.isBlankWord(word.text());
      boolean placeholder = blank || brackets.reachInto(word.start(), at);
      out.add(word.close(at, out.command(), placeholder), blank);
    }
  }
}
