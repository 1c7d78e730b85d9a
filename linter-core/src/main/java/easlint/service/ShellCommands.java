package easlint.service;

import easlint.service.Placeholders.Placeholder;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What was read of a shell text so far: its words by command, and the operators between them. */
final class ShellCommands {
  private final String text;
  private final List<ShellWord> words = new ArrayList<>();
  private final List<ShellWord> arguments = new ArrayList<>();
  private final List<ShellOperator> operators = new ArrayList<>();
  private final List<Placeholder> blanks = new ArrayList<>();
  private final ShellHereDocuments hereDocuments = new ShellHereDocuments();
  private ShellUse use = ShellUse.ARGUMENT;
  private int command;
  private int lineEnd = -1;

  ShellCommands(String text) {
    this.text = text;
  }

  /** {@return the number of the command that is being read} */
  int command() {
    return command;
  }

  /** {@return whether a command may begin here} */
  boolean commandBegins() {
    return words.isEmpty() || words.getLast().command() != command || lineEnd >= 0;
  }

  /** Notes a parenthesis around commands. */
  void groupEdge() {
    command++;
  }

  /** Notes an operator that ends a command. */
  void nextCommand() {
    use = ShellUse.ARGUMENT;
    command++;
  }

  /**
   * Notes a redirection.
   *
   * @param end where its operator ends; what follows is no argument
   */
  void redirect(int end) {
    use = ShellUse.after(text, end);
  }

  /**
   * Notes the end of a line. It separates commands once another word follows; at the ends of the
   * text it is a blank.
   *
   * @return where reading goes on: here-documents are passed over
   */
  int endLine(int at) {
    use = ShellUse.ARGUMENT;
    if (lineEnd < 0 && !words.isEmpty()) {
      lineEnd = at;
    }
    return hereDocuments.skip(text, at + 1);
  }

  /** Writes down the line end before a word or operator. */
  void separate() {
    if (lineEnd >= 0) {
      addOperator(lineEnd, lineEnd + 1);
      lineEnd = -1;
      command++;
    }
  }

  void addOperator(int start, int end) {
    operators.add(new ShellOperator(text.substring(start, end), new TextRange(start, end)));
  }

  /**
   * Adds a word.
   *
   * @param blank whether all of it is to be filled in
   */
  void add(ShellWord read, boolean blank) {
    if (blank) {
      blanks.add(ShellPlaceholders.blank(read.part(0, read.text().length())));
    }
    words.add(read);
    switch (use) {
      case ARGUMENT -> arguments.add(read);
      case TARGET -> {}
      case DELIMITER -> hereDocuments.announce(read.text(), false);
      case INDENTED_DELIMITER -> hereDocuments.announce(read.text(), true);
    }
    use = ShellUse.ARGUMENT;
  }

  /**
   * {@return all that was read}
   *
   * @param brackets the placeholders in brackets, in order
   * @param depth how many scripts within scripts are opened
   */
  ShellText read(List<Placeholder> brackets, int depth) {
    markChangeOfFolder();
    List<Placeholder> all = ShellPlaceholders.merge(brackets, blanks);
    return new ShellText(words, operators, all, ShellScripts.open(arguments, depth));
  }

  /** {@code cd} is no program: a command that starts with it needs a shell, whatever follows. */
  private void markChangeOfFolder() {
    if (words.size() < 2) {
      return;
    }
    TextRange first = words.getFirst().range();
    boolean bare = first.length() == 2 && text.startsWith("cd", first.start());
    if (bare && text.substring(0, first.start()).isBlank()) {
      operators.addFirst(new ShellOperator("cd", first));
    }
  }
}
