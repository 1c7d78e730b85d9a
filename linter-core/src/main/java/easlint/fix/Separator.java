package easlint.fix;

/**
 * What stands between the children of a container, and how the next one would be laid out.
 *
 * @param text a comma with the blanks around it
 * @param format the layout of a child behind it
 */
record Separator(String text, Format format) {

  /** {@return the separator that a further child of a container takes; it has some already} */
  static Separator of(Children children, FileLayout layout) {
    String text = text(children, layout);
    int line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    String indent =
        line >= 0 ? leadingBlanks(text, line + 1) : layout.lines().indent(children.start(0));
    return new Separator(text, new Format(layout, layout.colon(children), indent, line >= 0));
  }

  private static String text(Children children, FileLayout layout) {
    int last = children.size() - 1;
    if (last > 0) {
      String gap = layout.text().substring(children.end(last - 1), children.start(last));
      if (gap.strip().equals(",")) {
        return withoutBlankLines(gap);
      }
    }
    int first = children.start(0);
    if (layout.lines().startsLine(first) && (last > 0 || children.contentStart() < first)) {
      return "," + layout.lineEnd() + layout.lines().indent(first);
    }
    return layout.colon(children).endsWith(" ") ? ", " : ",";
  }

  /** Groups may have a blank line between them; what is added belongs to the last one. */
  private static String withoutBlankLines(String gap) {
    int comma = gap.indexOf(',');
    int first = comma + 1;
    while (first < gap.length() && !Lines.isLineEnd(gap.charAt(first))) {
      first++;
    }
    int last = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
    if (first >= last) {
      return gap;
    }
    boolean pair = gap.charAt(last - 1) == '\r' && gap.charAt(last) == '\n';
    return gap.substring(0, comma + 1) + gap.substring(pair ? last - 1 : last);
  }

  private static String leadingBlanks(String text, int from) {
    int end = from;
    while (end < text.length() && Lines.isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
