package easlint.cli.terminal;

/** Adds colour, or leaves it. */
public enum Palette {
  /** No escape sequence ever. */
  NONE,
  /** The 16 colours that every terminal's user has chosen for themselves. */
  ANSI;

  /** Appends a text in a style. */
  public void append(StringBuilder out, Style style, String text) {
    if (this == NONE || style == Style.PLAIN || text.isEmpty()) {
      out.append(text);
    } else {
      out.append("\u001b[").append(style.code()).append('m').append(text).append("\u001b[0m");
    }
  }
}
